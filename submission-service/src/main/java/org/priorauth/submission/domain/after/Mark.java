package org.priorauth.submission.domain.after;

import org.priorauth.contracts.Wire;

/** What a look at a decided case finds. */
public enum Mark {
    /** Little is left of what was authorised. */
    RUNNING_OUT,
    /** An authorised period ends soon. */
    EXPIRING,
    /** The clinic can still appeal, and either wants to or has to make up its mind. */
    APPEAL_PRESSING,
    /** The payer should have decided the appeal by now. */
    APPEAL_LATE;

    @Override
    public String toString() { return Wire.name(this); }
}

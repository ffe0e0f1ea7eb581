package org.priorauth.submission.domain;

import org.priorauth.contracts.Wire;
import org.priorauth.contracts.submission.SubmissionChanged.Channel;

/** How a request reaches its payer. This service goes one of them itself, people go the others. */
public enum Way {
    PAS, PORTAL, FAX,
    /** By mail, by phone, by whatever a person thinks of. */
    MANUAL;

    public boolean isByHand() { return this != PAS; }

    /** The contract has no word for what people do otherwise; its portal is the way they go, too. */
    public Channel told() {
        return this == PAS ? Channel.PAS : this == FAX ? Channel.FAX : Channel.PORTAL;
    }

    @Override
    public String toString() { return Wire.name(this); }
}

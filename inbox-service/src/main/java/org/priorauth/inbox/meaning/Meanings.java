package org.priorauth.inbox.meaning;

import org.priorauth.inbox.matching.Seen;

/** Reads what a payer's message says. */
public final class Meanings {

    public Reading read(Seen seen) {
        return Reading.NOTHING;
    }
}

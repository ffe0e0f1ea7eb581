package org.priorauth.submission.login;

import java.time.Duration;
import java.util.Optional;

/** What is shown at a payer's door. */
public sealed interface Pass {

    /**
     * @param authorization the header; absent where the payer wants none
     * @param renewable whether another one can be had, should the payer not take this one
     */
    record Shown(Optional<String> authorization, boolean renewable) implements Pass {

        /** Never the token. */
        @Override
        public String toString() { return "Shown"; }
    }

    /**
     * The payer's log-in gives none.
     *
     * @param why what a person would have to do about it
     * @param detail for technical staff: the log-in server's own code (RFC 6749, 5.2), or what was wrong with its answer
     */
    record Denied(Why why, String detail, Optional<Duration> retryAfter) implements Pass {}

    /** Whether time may heal it. */
    enum Why {
        /** Not reached, busy, or at fault. */
        NOT_NOW,
        /** It does not accept this service, or there is no log-in where it should be. */
        REFUSED
    }
}

package org.priorauth.lmn.domain;

import java.time.Instant;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Wire;

/**
 * A letter that is no longer the one.
 *
 * @param reason in the words of who took it back; absent where the chain did
 */
public record Ended(Letter letter, How how, String reason, Actor by, Instant at) {

    /** A newer letter took its place, it was taken back, or the payer's validity ended. */
    public enum How {
        SUPERSEDED, WITHDRAWN, EXPIRED;

        @Override
        public String toString() { return Wire.name(this); }
    }

    boolean byAPerson() {
        return how == How.WITHDRAWN && !by.role().equals("service");
    }
}

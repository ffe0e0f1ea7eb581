package org.priorauth.submission.domain.after;

import java.time.Instant;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Wire;

/** What the clinic says to a decision, and who said it. */
public record ClinicAnswer(Kind kind, String reason, Actor by, Instant at) {

    /** The two answers there are. */
    public enum Kind {
        ACCEPTED, CONTESTED;

        @Override
        public String toString() { return Wire.name(this); }
    }
}

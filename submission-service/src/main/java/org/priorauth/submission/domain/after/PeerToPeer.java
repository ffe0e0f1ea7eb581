package org.priorauth.submission.domain.after;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Wire;

/**
 * A clinician asks to speak to the payer's reviewer: informal, and before an appeal. It moves no time to appeal.
 *
 * @param lastDay by when it must be held
 * @param until the end of that day
 * @param result absent until it was held, or was given up
 */
public record PeerToPeer(LocalDate lastDay, Instant until, String reason, Actor by, Instant at,
        Optional<Result> result) {

    /** What came of it. */
    public enum Outcome {
        UPHELD, OVERTURNED, NOT_HELD;

        @Override
        public String toString() { return Wire.name(this); }
    }

    /** What came of it, and who says so. */
    public record Result(Outcome outcome, String note, Actor by, Instant at) {}

    public boolean isOpen() { return result.isEmpty(); }

    PeerToPeer ended(Result with) {
        return new PeerToPeer(lastDay, until, reason, by, at, Optional.of(with));
    }
}

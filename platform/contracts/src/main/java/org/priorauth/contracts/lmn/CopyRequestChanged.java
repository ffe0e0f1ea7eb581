package org.priorauth.contracts.lmn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Wire;

/**
 * {@code priorauth.lmn.copy-request-changed.v1}: somebody waits for a copy of a letter, and the time for an answer is short
 * or over (45 CFR 164.524(b)(2)). Of several requests of one authorization it speaks of the one that is due first.
 *
 * @param letterId of which the copy is
 * @param copyId the request
 * @param dueOn the last day for an answer, in the clinic's time zone
 */
public record CopyRequestChanged(UUID authorizationId, Outcome outcome, int revision, Instant at, Actor by,
        UUID letterId, UUID copyId, LocalDate dueOn) implements Announced {

    /**
     * DUE_SOON: the last day is near. OVERDUE: it is over. SETTLED: nobody waits any more who was spoken of, or there is
     * time again.
     */
    public enum Outcome {
        DUE_SOON, OVERDUE, SETTLED;

        @Override
        public String toString() { return Wire.name(this); }
    }
}

package org.priorauth.contracts.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.Wire;

/**
 * {@code priorauth.intake.request-changed.v1}: an order came in, or changed.
 *
 * @param orderRevision counts the changes of the order's facts, from 1; a letter or a determination names the one it used
 * @param order the whole order as it stands now; absent when withdrawn
 * @param missing what keeps it from going on; empty unless incomplete
 * @param reason why it was withdrawn, in the withdrawer's words
 */
public record RequestChanged(UUID authorizationId, Outcome outcome, int revision, Instant at, Actor by,
        int orderRevision, Order order, List<MissingFact> missing, String reason) implements Announced {

    /**
     * RECEIVED: the order is in and known by its authorization. INCOMPLETE: facts are missing, nothing goes on.
     * ACCEPTED: every required fact is there, the chain starts. AMENDED: an accepted order's facts changed.
     * WITHDRAWN: the clinic took it back, everything stops.
     */
    public enum Outcome {
        RECEIVED, INCOMPLETE, ACCEPTED, AMENDED, WITHDRAWN;

        @Override
        public String toString() { return Wire.name(this); }
    }

    public RequestChanged {
        missing = Wire.list(missing);
    }
}

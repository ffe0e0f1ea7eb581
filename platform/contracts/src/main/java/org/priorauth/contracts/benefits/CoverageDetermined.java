package org.priorauth.contracts.benefits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Wire;

/**
 * {@code priorauth.benefits.coverage-determined.v1}: what the payer said of the patient's benefits for this order.
 *
 * @param orderRevision the revision of the order that was asked about
 * @param rulings yes, no or unknown on each question, at most one per question
 * @param figures limits and what is left of them
 * @param documents what the payer wants to see with the request
 * @param reasons why a person is needed, why not covered: codes with a sentence, no PHI
 */
public record CoverageDetermined(UUID authorizationId, Outcome outcome, int revision, Instant at, Actor by,
        int orderRevision, List<Ruling> rulings, List<Figure> figures, List<WantedDocument> documents,
        List<Reason> reasons) implements Announced {

    /**
     * AUTH_REQUIRED: the chain goes on to letter and submission. NOT_REQUIRED: the payer wants no authorization, done.
     * NOT_COVERED: the benefit excludes the service. INACTIVE: no active coverage. NEEDS_PERSON: the payer gave no
     * usable answer, and nobody guesses.
     */
    public enum Outcome {
        AUTH_REQUIRED, NOT_REQUIRED, NOT_COVERED, INACTIVE, NEEDS_PERSON;

        @Override
        public String toString() { return Wire.name(this); }
    }

    public CoverageDetermined {
        rulings = Wire.list(rulings);
        figures = Wire.list(figures);
        documents = Wire.list(documents);
        reasons = Wire.list(reasons);
    }
}

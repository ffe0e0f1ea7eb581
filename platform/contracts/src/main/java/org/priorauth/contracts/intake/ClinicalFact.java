package org.priorauth.contracts.intake;

import java.util.UUID;

import org.priorauth.contracts.Wire;

/**
 * Something the order or one of its documents says of the case, in its own words.
 *
 * @param id stable while the fact stays in the order
 * @param source where it was read: a FHIRPath on the Bundle, {@code document:<id>}, or {@code person}
 */
public record ClinicalFact(UUID id, Kind kind, String text, String source) {

    /** Which element of a letter the fact serves. */
    public enum Kind {
        FUNCTIONAL_LIMITATION, SYMPTOM, RATIONALE, GUIDELINE, GOAL, PLAN, PRIOR_TREATMENT, OTHER;

        @Override
        public String toString() { return Wire.name(this); }
    }
}

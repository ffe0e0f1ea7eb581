package org.priorauth.contracts.benefits;

import java.time.Instant;

import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Wire;

/**
 * The answer to one question about the coverage, and where it came from.
 *
 * @param source e.g. {@code fhir:CoverageEligibilityResponse.insurance[0].inforce}, {@code payer-profile}, {@code person}
 * @param at when the source said so
 */
public record Ruling(Question question, Answer answer, String source, Instant at) {

    public enum Question {
        ACTIVE, COVERED, IN_NETWORK, AUTHORIZATION_REQUIRED, LETTER_REQUIRED;

        @Override
        public String toString() { return Wire.name(this); }
    }
}

package org.priorauth.benefits.fhir;

import java.math.BigDecimal;
import java.time.Instant;

import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;

/** A place in the response, and when the payer said what stands there: the provenance of rulings and figures. */
record Spot(String path, Instant at) {

    private static final String ROOT = "fhir:CoverageEligibilityResponse.";

    Spot at(String element) {
        return new Spot(path + "." + element, at);
    }

    Ruling ruling(Question question, Answer answer) {
        return new Ruling(question, answer, source(), at);
    }

    Figure figure(Figure.Name name, BigDecimal value, String unit, String period) {
        return new Figure(name, value, unit, period, source(), at);
    }

    String source() {
        return ROOT + path;
    }
}

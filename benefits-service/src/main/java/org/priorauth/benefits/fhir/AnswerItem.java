package org.priorauth.benefits.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.ItemsComponent;
import org.hl7.fhir.r4.model.Period;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.benefits.WantedDocument;

/**
 * One item of the answer (R4 CoverageEligibilityResponse.insurance.item).
 *
 * @param letterCode how this payer codes a Letter of Medical Necessity
 */
record AnswerItem(ItemsComponent item, Period benefitPeriod, Spot spot, Code letterCode) {

    private static final String NETWORK = "http://terminology.hl7.org/CodeSystem/benefit-network";

    Ruling ruling(Question question) {
        return switch (question) {
            case COVERED -> spot.at("excluded").ruling(question, covered());
            case IN_NETWORK -> spot.at("network").ruling(question, inNetwork());
            case AUTHORIZATION_REQUIRED -> spot.at("authorizationRequired").ruling(question, authorizationRequired());
            case LETTER_REQUIRED -> spot.at("authorizationSupporting").ruling(question, letterRequired());
            case ACTIVE -> throw new IllegalArgumentException("an item does not say whether the coverage is active");
        };
    }

    /** R4 defines it so: "missing or False indicates the product or service is included in the coverage". */
    private Answer covered() {
        return item.hasExcluded() && item.getExcluded() ? Answer.NO : Answer.YES;
    }

    private Answer inNetwork() {
        if (item.getNetwork().hasCoding(NETWORK, "in")) {
            return Answer.YES;
        }
        return item.getNetwork().hasCoding(NETWORK, "out") ? Answer.NO : Answer.UNKNOWN;
    }

    /** Absent is unknown, never no. */
    private Answer authorizationRequired() {
        if (!item.hasAuthorizationRequired()) {
            return Answer.UNKNOWN;
        }
        return item.getAuthorizationRequired() ? Answer.YES : Answer.NO;
    }

    /** A payer that lists what it wants to see without the letter needs none; one that lists nothing left it open. */
    private Answer letterRequired() {
        if (!item.hasAuthorizationSupporting()) {
            return Answer.UNKNOWN;
        }
        return item.getAuthorizationSupporting().stream()
                .anyMatch(wanted -> wanted.hasCoding(letterCode.system(), letterCode.code())) ? Answer.YES : Answer.NO;
    }

    List<Figure> figures() {
        return BenefitFigures.of(this);
    }

    List<WantedDocument> documents() {
        List<WantedDocument> wanted = new ArrayList<>();
        for (int index = 0; index < item.getAuthorizationSupporting().size(); index++) {
            String source = spot.at("authorizationSupporting[" + index + "]").source();
            codes(item.getAuthorizationSupporting().get(index))
                    .forEach(code -> wanted.add(new WantedDocument(code, source)));
        }
        return wanted;
    }

    /** The first code, or the payer's words where it gives no code. */
    private static Stream<Code> codes(CodeableConcept concept) {
        Stream<Code> coded = concept.getCoding().stream().filter(Coding::hasCode)
                .map(coding -> new Code(coding.getSystem(), coding.getCode(), coding.getDisplay()));
        Stream<Code> worded = Stream.ofNullable(concept.getText()).map(text -> new Code(null, null, text));
        return Stream.concat(coded, worded).limit(1);
    }
}

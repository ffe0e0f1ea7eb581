package org.priorauth.benefits.fhir;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** Why a payer refused, in its own words, for the person who mends it. They may hold PHI and are in no event. */
final class PayersWords {

    private static final int MOST = 10;
    private static final int LONGEST = 300;

    private PayersWords() {}

    static List<String> of(OperationOutcome outcome) {
        return trimmed(outcome.getIssue().stream()
                .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR
                        || issue.getSeverity() == IssueSeverity.FATAL)
                .map(PayersWords::of));
    }

    /** CoverageEligibilityResponse.error and disposition. */
    static List<String> of(CoverageEligibilityResponse response) {
        return trimmed(Stream.concat(response.getError().stream().map(error -> of(error.getCode())),
                Stream.ofNullable(response.getDisposition())));
    }

    private static String of(OperationOutcomeIssueComponent issue) {
        return Stream.of(String.valueOf(issue.getCodeElement().getValueAsString()), of(issue.getDetails()),
                issue.hasDiagnostics() ? issue.getDiagnostics() : "")
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String of(CodeableConcept concept) {
        return Stream.concat(Stream.ofNullable(concept.getText()),
                concept.getCoding().stream().map(Coding::getCode)).collect(Collectors.joining(" · "));
    }

    private static List<String> trimmed(Stream<String> words) {
        return words.filter(word -> word != null && !word.isBlank())
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) + "…" : word)
                .limit(MOST).toList();
    }
}

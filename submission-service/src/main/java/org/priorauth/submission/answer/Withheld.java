package org.priorauth.submission.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.priorauth.submission.domain.Issue;

/**
 * What a payer says beside the results of an inquiry: that it does not show everything it has, whom to call. "Nothing was
 * found" is no such thing.
 */
final class Withheld {

    private static final Set<String> HARMLESS = Set.of("information", "success");
    private static final Set<String> NOTHING_THERE = Set.of("not-found", "informational", "deleted");

    private Withheld() {}

    static List<Issue> in(IBaseResource reply) {
        return outcomes(reply).flatMap(outcome -> outcome.getIssue().stream().filter(Withheld::isTold)
                .map(issue -> new OperationOutcome().addIssue(issue)))
                .flatMap(one -> Mistakes.in(one).stream()).toList();
    }

    private static boolean isTold(OperationOutcome.OperationOutcomeIssueComponent issue) {
        return Doubts.word(issue.getSeverityElement()).filter(HARMLESS::contains).isEmpty()
                && Doubts.word(issue.getCodeElement()).filter(NOTHING_THERE::contains).isEmpty();
    }

    private static Stream<OperationOutcome> outcomes(IBaseResource resource) {
        if (resource instanceof Parameters parameters) {
            return parameters.getParameter().stream().flatMap(one -> outcomes(one.getResource()));
        }
        if (resource instanceof Bundle bundle) {
            return AnswerReader.resources(bundle).stream().flatMap(Withheld::outcomes);
        }
        return Stream.ofNullable(resource).filter(OperationOutcome.class::isInstance)
                .map(OperationOutcome.class::cast);
    }
}

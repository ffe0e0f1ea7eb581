package org.priorauth.submission.answer;

import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.ErrorComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.domain.PayerAnswer.Mistake;

/** What the payer says is wrong: in the answer (ClaimResponse.error), or instead of one (OperationOutcome). */
final class Mistakes {

    private Mistakes() {}

    static List<Mistake> in(ClaimResponse response) {
        return response.getError().stream().map(Mistakes::mistake).toList();
    }

    private static Mistake mistake(ErrorComponent error) {
        return new Mistake(Said.code(error.getCode()).orElse("unknown"),
                Said.text(error, "extension-errorPath").or(() -> Said.extensions(error, "extension-errorElement")
                        .flatMap(one -> Said.text(one, "error").stream()).findFirst())
                        .or(() -> Lines.number(error.getItemSequence()).map(line -> "line " + line)),
                Said.concepts(error, "extension-errorFollowupAction").findFirst().flatMap(Said::code));
    }

    /** Codes, places, and the server's words, which may quote the request. */
    static List<Issue> in(OperationOutcome outcome) {
        return outcome.getIssue().stream().map(issue -> new Issue(
                issue.getSeverity() == null ? "unknown" : issue.getSeverity().toCode(),
                issue.getDetails().getCoding().stream().map(coding -> coding.getCode()).filter(Said::present)
                        .findFirst()
                        .orElseGet(() -> issue.getCode() == null ? "unknown" : issue.getCode().toCode()),
                issue.getExpression().stream().map(StringType::getValue).filter(Said::present).findFirst(),
                Optional.ofNullable(issue.getDiagnostics()).or(() -> Optional.ofNullable(issue.getDetails().getText()))
                        .filter(Said::present)))
                .toList();
    }
}

package org.priorauth.submission.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        return IntStream.range(0, response.getError().size())
                .mapToObj(at -> mistake(response.getError().get(at), expression(response, at))).toList();
    }

    /** FHIR R5 has a place of its own for it, and payers were seen that use it: it is no element of R4. */
    private static Optional<String> expression(ClaimResponse response, int at) {
        return response.getExtension().stream()
                .filter(one -> (Mending.UNREAD + "error[" + at + "].expression").equals(one.getUrl()))
                .map(one -> one.getValue().primitiveValue().replaceFirst("^\\[?\\s*\"", "").replaceFirst("\".*$", ""))
                .filter(Said::present).findFirst();
    }

    private static Mistake mistake(ErrorComponent error, Optional<String> expression) {
        return new Mistake(Said.code(error.getCode()).orElse("unknown"),
                Said.text(error, "extension-errorPath").or(() -> Said.extensions(error, "extension-errorElement")
                        .flatMap(one -> Said.text(one, "error").stream()).findFirst())
                        .or(() -> expression)
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

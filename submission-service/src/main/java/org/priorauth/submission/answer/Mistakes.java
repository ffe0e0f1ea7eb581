package org.priorauth.submission.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.ErrorComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.domain.PayerAnswer.Mistake;

/** What the payer says is wrong: in the answer (ClaimResponse.error), or instead of one (OperationOutcome). */
final class Mistakes {

    private Mistakes() {}

    static List<Mistake> in(ClaimResponse response) {
        return IntStream.range(0, response.getError().size())
                .mapToObj(at -> mistake(response.getError().get(at), expression(response, at), response)).toList();
    }

    /** FHIR R5 has a place of its own for it, and payers were seen that use it: it is no element of R4. */
    private static Optional<String> expression(ClaimResponse response, int at) {
        return response.getExtension().stream()
                .filter(one -> (Mending.UNREAD + "error[" + at + "].expression").equals(one.getUrl()))
                .map(one -> one.getValue().primitiveValue().replaceFirst("^\\[?\\s*\"", "").replaceFirst("\".*$", ""))
                .filter(Said::present).findFirst();
    }

    private static Mistake mistake(ErrorComponent error, Optional<String> expression, ClaimResponse response) {
        return new Mistake(Said.code(error.getCode()).orElse("unknown"),
                Said.text(error, "extension-errorPath").or(() -> Said.extensions(error, "extension-errorElement")
                        .flatMap(one -> Said.text(one, "error").stream()).findFirst())
                        .or(() -> expression)
                        .or(() -> Lines.number(error.getItemSequence()).map(line -> "line " + line)),
                Said.concepts(error, "extension-errorFollowupAction").findFirst().flatMap(Said::code),
                AskedBeside.joined(Stream.concat(words(error.getCode()), notes(error, response))));
    }

    private static Stream<String> words(CodeableConcept concept) {
        return Stream.concat(Stream.ofNullable(concept.getText()),
                concept.getCoding().stream().map(Coding::getDisplay)).filter(Said::present).limit(1);
    }

    /** Some say in a note what is wrong (extension-errorElement, processNote). */
    private static Stream<String> notes(ErrorComponent error, ClaimResponse response) {
        List<String> named = Said.extensions(error, "extension-errorElement")
                .flatMap(one -> Said.text(one, "processNote").stream()).toList();
        return response.getProcessNote().stream().filter(note -> named.contains(String.valueOf(note.getNumber())))
                .map(ClaimResponse.NoteComponent::getText).filter(Said::present);
    }

    /** Codes, places, and the server's words, which may quote the request. */
    static List<Issue> in(OperationOutcome outcome) {
        return outcome.getIssue().stream().map(issue -> new Issue(
                issue.getSeverity() == null ? "unknown" : issue.getSeverity().toCode(),
                issue.getDetails().getCoding().stream().map(coding -> coding.getCode()).filter(Said::present)
                        .findFirst()
                        .orElseGet(() -> issue.getCode() == null ? "unknown" : issue.getCode().toCode()),
                issue.getExpression().stream().map(StringType::getValue).filter(Said::present).findFirst(),
                AskedBeside.joined(Stream.of(issue.getDetails().getText(), issue.getDiagnostics())
                        .filter(Said::present))))
                .toList();
    }
}

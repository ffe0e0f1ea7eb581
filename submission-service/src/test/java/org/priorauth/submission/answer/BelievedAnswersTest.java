package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.answer.AnswerReaderTest.bytes;
import static org.priorauth.submission.answer.AnswerReaderTest.response;
import static org.priorauth.submission.answer.AnswerReaderTest.review;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.CaseFold;
import org.priorauth.submission.domain.Doubt;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Verdict;
import org.priorauth.submission.pas.Requests;

/**
 * Which answers are believed: what settles, and what a person has to read because it contradicts itself or is not in
 * force.
 */
class BelievedAnswersTest {

    private static final UUID ID = UUID.fromString("019caf80-f898-74c3-b0ca-1fcf0c9a0e0a");
    private static final Intent INTENT = Requests.intent(ID, List.of(1));
    private static final String SHORT = "\"extension\":[{\"url\":\"extension-reviewAction\",\"extension\":["
            + "{\"url\":\"reviewActionCode\",\"valueCodeableConcept\":{\"coding\":[{\"system\":\"https://codesystem.x12.org/005010/306\","
            + "\"code\":\"%s\"}]}}]}]";

    private final AnswerReader reader = Readers.answers();

    @ParameterizedTest
    @CsvSource({"A1,APPROVED", "A2,PARTIALLY_APPROVED", "A3,DENIED", "A6,MODIFIED", "C,CANCELLED", "NA,NOT_REQUIRED"})
    void everyActionThatSettlesIsReadOfALineAndOfTheWhole(String action, Decision decision) {
        // Given
        String ofTheLine = response("\"item\":[{\"itemSequence\":1,\"adjudication\":[%s]}]"
                .formatted(review(action, "N-1")));
        String ofTheWhole = response("\"adjudication\":[%s]".formatted(review(action, "N-1")));
        String besideTheWhole = response(SHORT.formatted(action));

        // When
        List<Verdict> verdicts = List.of(verdict(ofTheLine), verdict(ofTheWhole), verdict(besideTheWhole));

        // Then
        assertThat(verdicts).containsOnly(new Verdict.Settled(decision));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"status\":\"entered-in-error\" | NOT_IN_FORCE", "\"status\":\"draft\" | NOT_IN_FORCE",
            "\"status\":\"Cancelled\" | NOT_IN_FORCE", "\"use\":\"predetermination\" | NO_AUTHORIZATION",
            "\"use\":\"claim\" | NO_AUTHORIZATION",
            "\"implicitRules\":\"https://payer.example/r\" | CHANGED_BY_UNKNOWN",
            "\"modifierExtension\":[{\"url\":\"https://payer.example/not\",\"valueBoolean\":true}] | CHANGED_BY_UNKNOWN",
            "\"outcome\":\"error\" | OUTCOME_AGAINST_LINES", "\"outcome\":\"queued\" | OUTCOME_AGAINST_LINES",
            "\"error\":[{\"code\":{\"text\":\"wrong\"}}] | OUTCOME_AGAINST_LINES"})
    void anApprovalThatCannotBeBelievedIsAPersonsToRead(String beside, Doubt doubt) {
        // Given
        String name = beside.substring(1, beside.indexOf('"', 1));
        String answer = response("\"item\":[{\"itemSequence\":1,\"adjudication\":[%s]}]".formatted(review("A1", "N-1")))
                .replaceFirst("\"" + name + "\":\"[a-z]+\",?", "")
                .replaceFirst("\"item\"", beside + ",\"item\"");

        // When
        Verdict verdict = verdict(answer);

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Doubtful(List.of(doubt)));
    }

    @Test
    void aMarkOnALineThatChangesItsMeaningIsNotPassedOver() {
        // Given
        String negated = response("\"item\":[{\"modifierExtension\":[{\"url\":\"https://payer.example/not\","
                + "\"valueBoolean\":true}],\"itemSequence\":1,\"adjudication\":[%s]}]".formatted(review("A1", "N-1")));

        // When
        Verdict verdict = verdict(negated);

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Doubtful(List.of(Doubt.CHANGED_BY_UNKNOWN)));
    }

    @ParameterizedTest
    @CsvSource({"A3,A1", "A1,A3", "A4,A1", "A1,A6", "C,A1", "NA,A1"})
    void aWholeThatItsLinesContradictIsAPersonsToRead(String whole, String line) {
        // Given
        String answer = response("\"adjudication\":[%s],\"item\":[{\"itemSequence\":1,\"adjudication\":[%s]}]"
                .formatted(review(whole, "N-0"), review(line, "N-1")));

        // When
        Verdict verdict = verdict(answer);

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Doubtful(List.of(Doubt.WHOLE_AGAINST_LINES)));
    }

    @ParameterizedTest
    @CsvSource({"A1,A1,APPROVED", "A2,A3,DENIED", "A6,A1,APPROVED"})
    void aWholeThatItsLinesDoNotContradictIsNoDoubt(String whole, String line, Decision decision) {
        // Given
        String answer = response("\"adjudication\":[%s],\"item\":[{\"itemSequence\":1,\"adjudication\":[%s]}]"
                .formatted(review(whole, "N-0"), review(line, "N-1")));

        // When
        Verdict verdict = verdict(answer);

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Settled(decision));
    }

    @Test
    void aCancellationMaySayTwiceThatItIsOne() {
        // Given
        String cancelled = approvedAs("C", "\"status\":\"cancelled\",");

        // When
        Verdict verdict = verdict(cancelled);

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Settled(Decision.CANCELLED));
    }

    @Test
    void whatIsMandatoryAndMissingIsNoFault() {
        // Given
        String bare = "{\"resourceType\":\"ClaimResponse\",\"item\":[{\"adjudication\":[%s]}]}"
                .formatted(review("A3", "N-1"));

        // When
        PayerAnswer answer = answer(bare);

        // Then
        assertThat(answer.outcome()).isEqualTo(PayerAnswer.Outcome.UNKNOWN);
        assertThat(CaseFold.of(answer)).isEqualTo(new Verdict.Settled(Decision.DENIED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"adjudication\":[]", "\"noteNumber\":[1]", "\"adjudication\":[{\"category\":"
            + "{\"coding\":[{\"code\":\"benefit\"}]},\"amount\":{\"value\":100}}]"})
    void aLineWithoutAnActionIsNotDecidedByTheOutcome(String item) {
        // Given
        String complete = response(
                "\"preAuthRef\":\"AUTH-1\",\"disposition\":\"Approved\",\"item\":[{\"itemSequence\":1,%s}]"
                        .formatted(item));

        // When
        Verdict verdict = verdict(complete);

        // Then
        assertThat(verdict).isEqualTo(new Verdict.NothingDecided());
    }

    private Verdict verdict(String body) {
        return CaseFold.of(answer(body));
    }

    private PayerAnswer answer(String body) {
        return ((Read.Answered) reader.read(bytes(body), INTENT)).answer();
    }

    private static String line() {
        return "\"item\":[{\"itemSequence\":1,\"adjudication\":[%s]}]".formatted(review("A1", "N-1"));
    }

    private static String approvedAs(String action, String beside) {
        return response(
                beside + "\"item\":[{\"itemSequence\":1,\"adjudication\":[%s]}]".formatted(review(action, "N")));
    }
}

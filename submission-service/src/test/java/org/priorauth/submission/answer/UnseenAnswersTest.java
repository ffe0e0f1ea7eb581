package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.answer.AnswerReaderTest.bundle;
import static org.priorauth.submission.answer.AnswerReaderTest.bytes;
import static org.priorauth.submission.answer.AnswerReaderTest.response;
import static org.priorauth.submission.answer.AnswerReaderTest.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.CaseFold;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Unread;
import org.priorauth.submission.domain.Verdict;
import org.priorauth.submission.pas.Requests;

/** What payers nobody has met yet may send: it is read for what it says, and nothing passes for an approval. */
class UnseenAnswersTest {

    private static final UUID ID = UUID.fromString("019caf80-f898-74c3-b0ca-1fcf0c9a0e0a");
    private static final Intent INTENT = Requests.intent(ID, List.of(1));
    private static final String SHORT = "\"extension\":[{\"url\":\"extension-reviewAction\",\"extension\":["
            + "{\"url\":\"reviewActionCode\",\"valueCodeableConcept\":{\"coding\":[{\"code\":\"%s\"}]}}]}]";

    private final AnswerReader reader = Readers.answers();

    @ParameterizedTest
    @ValueSource(strings = {"{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"return\",\"resource\":%s}]}",
            "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":1,\"entry\":[{\"search\":{\"mode\":\"match\"},\"resource\":%s}]}",
            "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":%s}]}}]}",
            "{\"resourceType\":\"Bundle\",\"type\":\"batch-response\",\"entry\":[{\"response\":{\"status\":\"200\"},\"resource\":%s}]}",
            "[%s]", "\uFEFF%s", "%s"})
    void anAnswerIsFoundWhateverItIsWrappedIn(String wrapping) {
        // Given
        String answer = response(
                "\"item\":[{\"itemSequence\":1,\"adjudication\":[%s]}]".formatted(review("A3", "N-1")));

        // When
        Verdict verdict = verdict(wrapping.formatted(answer));

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Settled(Decision.DENIED));
    }

    @ParameterizedTest
    @CsvSource({"A1,A1,A1", "A1,A3,A1/A3", "A3,A1,A1/A3"})
    void ofTwoAnswersThatNameNobodyNeitherIsPassedOver(String one, String other, String action) {
        // Given
        String both = bundle(approvedAs(one, ""), approvedAs(other, ""));

        // When
        List<LineDecision> lines = answer(both).lines();

        // Then
        assertThat(lines).extracting(LineDecision::action).containsExactly(action);
    }

    @Test
    void anotherRequestsAnswerBesideOursIsNotOurs() {
        // Given
        String others = approvedAs("A1", "\"identifier\":[{\"value\":\"%s\"}],".formatted(UUID.randomUUID()));
        String ours = approvedAs("A3", "\"identifier\":[{\"value\":\"%s\"}],".formatted(ID));

        // When
        PayerAnswer answer = answer(bundle(others, ours));

        // Then
        assertThat(answer.lines()).extracting(LineDecision::action).containsExactly("A3");
    }

    @Test
    void aQuestionWithoutAnAnswerIsAQuestion() {
        // Given
        String ask = "{\"resourceType\":\"CommunicationRequest\",\"payload\":[{\"contentString\":\"18776-5\"}]}";

        // When
        Verdict verdict = verdict(bundle(ask));

        // Then
        assertThat(((Verdict.Asking) verdict).requested()).extracting(one -> one.what().code())
                .containsExactly("18776-5");
    }

    @ParameterizedTest
    @CsvSource({"2026-05,2026-11", "2026,2027", "'',''", "2026-13-45,2026-14-01"})
    void aPeriodInMonthsIsShownAndNotGuessed(String start, String end) {
        // Given
        String answer = response(
                "\"preAuthPeriod\":{\"start\":\"%s\",\"end\":\"%s\"},%s".formatted(start, end, line()));

        // When
        PayerAnswer read = answer(answer);

        // Then
        assertThat(read.more().period()).isEmpty();
        assertThat(read.lines().get(0).period()).isNull();
        assertThat(places(read).contains("preAuthPeriod")).isEqualTo(!start.isEmpty());
    }

    @Test
    void aLimitIsNotAnAmount() {
        // Given
        String upTo = response(
                "%s,\"addItem\":[{\"itemSequence\":[1],\"quantity\":{\"value\":12.5,\"comparator\":\"<=\",\"unit\":\"visits\"}}]"
                        .formatted(line()));

        // When
        PayerAnswer answer = answer(upTo);

        // Then
        assertThat(answer.lines().get(0).quantity()).isEqualByComparingTo("12.5");
        assertThat(answer.more().unread()).contains(new Unread("addItem[0].quantity",
                "{\"value\":12.5,\"comparator\":\"<=\",\"unit\":\"visits\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "\"1e999999999\"", "\"twelve\"", "1e-400"})
    void anAmountThatIsNotOfThisWorldDoesNoHarm(String amount) {
        // Given
        String endless = response(
                "%s,\"addItem\":[{\"itemSequence\":[1],\"quantity\":{\"value\":%s}}]".formatted(line(),
                        amount));

        // When
        PayerAnswer answer = answer(endless);

        // Then
        assertThat(answer.lines().get(0).quantity()).isNull();
        assertThat(answer.more().unread()).extracting(Unread::place).contains("addItem[0].quantity.value");
    }

    @Test
    void theNineHundredthLevelIsUnreadableAndHarmless() {
        // Given
        String deep = "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":".repeat(300) + response(line())
                + "}]}".repeat(300);

        // When
        Read read = reader.read(bytes(deep), INTENT);

        // Then
        assertThat(read).isEqualTo(new Read.Unreadable());
    }

    @Test
    void anErrorIsPlacedByTheExpressionOfNewerFhir() {
        // Given
        String error = response(
                "\"error\":[{\"code\":{\"coding\":[{\"code\":\"15\"}]},\"expression\":[\"Claim.item[0].quantity\"]}]")
                .replace("\"complete\"", "\"error\"");

        // When
        PayerAnswer answer = answer(error);

        // Then
        assertThat(answer.mistakes()).containsExactly(
                new PayerAnswer.Mistake("15", Optional.of("Claim.item[0].quantity"), Optional.empty()));
    }

    /** What FHIR R5 says in reviewOutcome no reader of R4 may take for a decision. */
    @Test
    void aDecisionOfNewerFhirIsShownAndDecidesNothing() {
        // Given
        String newer = response("\"decision\":{\"coding\":[{\"code\":\"approved\"}]},\"item\":[{\"itemSequence\":1,"
                + "\"reviewOutcome\":{\"decision\":{\"coding\":[{\"code\":\"approved\"}]},\"preAuthRef\":\"R5-1\"}}]");

        // When
        PayerAnswer answer = answer(newer);

        // Then
        assertThat(CaseFold.of(answer)).isEqualTo(new Verdict.NothingDecided());
        assertThat(places(answer)).contains("decision").contains("item[0].reviewOutcome");
    }

    private Verdict verdict(String body) {
        return CaseFold.of(answer(body));
    }

    private PayerAnswer answer(String body) {
        return ((Read.Answered) reader.read(bytes(body), INTENT)).answer();
    }

    private static String places(PayerAnswer answer) {
        return answer.more().unread().stream().map(Unread::place).collect(Collectors.joining(" "));
    }

    private static String line() {
        return "\"item\":[{\"itemSequence\":1,\"adjudication\":[%s]}]".formatted(review("A1", "N-1"));
    }

    private static String approvedAs(String action, String beside) {
        return response(
                beside + "\"item\":[{\"itemSequence\":1,\"adjudication\":[%s]}]".formatted(review(action, "N")));
    }
}

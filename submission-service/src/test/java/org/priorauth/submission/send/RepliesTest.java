package org.priorauth.submission.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.answer.Readers;
import org.priorauth.submission.domain.Failed.Again;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.pas.Requests;

class RepliesTest {

    private static final Intent INTENT = Requests.intent(UUID.fromString("019caf80-f898-74c3-b0ca-1fcf0c9a0e0a"),
            List.of(1));

    private static final String OUTCOME = "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"invalid\"}]}";
    private static final String ADVICE = OUTCOME.replace("\"error\"", "\"information\"");
    private static final String NOT_OFFERED = OUTCOME.replace("\"invalid\"", "\"not-supported\"");

    @ParameterizedTest
    @ValueSource(ints = {400, 402, 406, 409, 412, 413, 415, 422, 499})
    void aServerThatReadTheRequestAndDoesNotWantItRefuses(int status) {
        // When
        Delivery delivery = read(status, OUTCOME, Optional.empty());

        // Then
        assertThat(delivery).isInstanceOfSatisfying(Delivery.Ended.class, ended -> {
            assertThat(ended.issues().get(0).code()).isEqualTo("invalid");
            assertThat(ended.again()).isEqualTo(status == 409 ? Again.SAME_INTENT : Again.FROM_THE_FACTS);
        });
    }

    @ParameterizedTest
    @CsvSource({"401,LOGIN_REFUSED", "407,LOGIN_REFUSED", "403,NOT_ALLOWED", "404,NOT_THERE", "405,NOT_THERE",
            "410,NOT_THERE", "501,NOT_THERE", "408,BUSY", "425,BUSY", "429,BUSY", "500,AT_FAULT", "507,AT_FAULT",
            "502,GATEWAY", "504,GATEWAY", "503,UNAVAILABLE", "301,MOVED", "302,MOVED", "304,MOVED", "308,MOVED",
            "100,UNREADABLE"})
    void everyOtherStatusIsATroubleOfItsKind(int status, Trouble trouble) {
        // When
        Delivery delivery = read(status, "", Optional.of(Duration.ofSeconds(7)));

        // Then
        assertThat(delivery).isInstanceOfSatisfying(Delivery.InVain.class, inVain -> {
            assertThat(inVain.why()).isEqualTo(trouble);
            assertThat(inVain.retryAfter()).contains(Duration.ofSeconds(7));
            assertThat(inVain.issues().get(0).code()).isEqualTo("http-" + status);
        });
    }

    @Test
    void whatARequestRefersToCanBeMissingWhereTheOperationIsThere() {
        assertThat(read(404, OUTCOME, Optional.empty())).isInstanceOf(Delivery.Ended.class);
        assertThat(trouble(read(404, NOT_OFFERED, Optional.empty()))).isEqualTo(Trouble.NOT_THERE);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void successWithoutABodyIsTakenWithoutAWord(int status) {
        assertThat(read(status, " \n", Optional.empty())).isEqualTo(new Delivery.Taken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "{}", "[]", "null", "{\"resourceType\":\"Bundle\"",
            "{\"resourceType\":\"Patient\"}"})
    void successThatHoldsNoAnswerIsUnreadable(String body) {
        assertThat(trouble(read(200, body, Optional.empty()))).isEqualTo(Trouble.UNREADABLE);
    }

    @Test
    void aServersAdviceInsteadOfAnAnswerIsNoAnswer() {
        assertThat(trouble(read(200, ADVICE, Optional.empty()))).isEqualTo(Trouble.UNREADABLE);
    }

    /** FHIR R4, asynchronous patterns: it was accepted, and nothing is known yet. */
    @Test
    void adviceThatComesWithAcceptedIsTaken() {
        assertThat(read(202, ADVICE, Optional.empty())).isEqualTo(new Delivery.Taken());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 422})
    void aRefusalInAClaimResponseIsReadForItsErrors(int status) {
        // Given
        String error = "{\"resourceType\":\"ClaimResponse\",\"status\":\"active\",\"outcome\":\"error\",\"error\":["
                + "{\"code\":{\"coding\":[{\"code\":\"15\"}]},\"itemSequence\":1}]}";

        // When
        Delivery delivery = read(status, error, Optional.empty());

        // Then
        assertThat(((Delivery.Answered) delivery).answer().mistakes()).extracting(one -> one.code() + " " + one.place())
                .containsExactly("15 Optional[line 1]");
    }

    @Test
    void aDecisionThatComesWithARefusalIsNotBelieved() {
        // Given
        String approved = "{\"resourceType\":\"ClaimResponse\",\"outcome\":\"complete\",\"item\":[{\"itemSequence\":1,"
                + "\"extension\":[{\"url\":\"extension-reviewAction\",\"valueCodeableConcept\":{\"coding\":[{\"code\":\"A1\"}]}}]}]}";

        // When
        Delivery delivery = read(422, approved, Optional.empty());

        // Then
        assertThat(delivery).isInstanceOf(Delivery.Ended.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html/>", "  <!DOCTYPE html><p>", "<HTML>"})
    void aWebPageIsCalledSo(String body) {
        assertThat(trouble(read(200, body, Optional.empty()))).isEqualTo(Trouble.WEB_PAGE);
    }

    @ParameterizedTest
    @EnumSource(Reply.Why.class)
    void eachWayToHearNothingIsATroubleOfItsKind(Reply.Why why) {
        // When
        Delivery delivery = replies().read(Requests.payer(), new Reply.Lost(why), INTENT);

        // Then
        assertThat(trouble(delivery).name()).isEqualTo(why.name());
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void everyTroubleSaysWhatToDoNextInPlainWords(Trouble trouble) {
        assertThat(trouble.failure().sentence()).matches("(?s)[A-Z].*(end|ending) (again|by another way).*\\.");
        assertThat(trouble.code()).matches("[a-z]+(-[a-z]+)+");
    }

    private static Trouble trouble(Delivery delivery) {
        return ((Delivery.InVain) delivery).why();
    }

    private static Replies replies() {
        return new Replies(Readers.answers());
    }

    private static Delivery read(int status, String body, Optional<Duration> retryAfter) {
        return replies().read(Requests.payer(), new Reply.Whole(status, body.getBytes(), retryAfter), INTENT);
    }
}

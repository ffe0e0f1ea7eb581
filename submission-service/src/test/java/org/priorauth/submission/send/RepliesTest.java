package org.priorauth.submission.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.answer.Readers;
import org.priorauth.submission.send.Delivery.Trouble;

class RepliesTest {

    private static final String OUTCOME = "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"invalid\"}]}";

    @ParameterizedTest
    @ValueSource(ints = {400, 405, 406, 409, 410, 413, 415, 422})
    void aServerThatReadTheRequestAndDoesNotWantItRefuses(int status) {
        // When
        Delivery delivery = read(status, OUTCOME, Optional.empty());

        // Then
        assertThat(delivery).isInstanceOf(Delivery.Refused.class);
        assertThat(((Delivery.Refused) delivery).issues().get(0).code()).isEqualTo("invalid");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 408, 429, 500, 502, 503, 504, 301, 302, 307, 100})
    void aServerThatDidNotReadItIsTriedAgain(int status) {
        // When
        Delivery delivery = read(status, "", Optional.of(Duration.ofSeconds(7)));

        // Then
        assertThat(delivery).isEqualTo(new Delivery.InVain(Trouble.UNREACHABLE, Optional.of(Duration.ofSeconds(7))));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void successWithoutABodyIsTakenWithoutAWord(int status) {
        assertThat(read(status, "", Optional.empty())).isEqualTo(new Delivery.Taken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html/>", OUTCOME, "{\"resourceType\":\"Bundle\""})
    void successThatHoldsNoAnswerIsUnreadable(String body) {
        assertThat(read(200, body, Optional.empty()))
                .isEqualTo(new Delivery.InVain(Trouble.UNREADABLE, Optional.empty()));
    }

    @Test
    void nobodyThereIsUnreachable() {
        // When
        Delivery delivery = Replies.read(new Reply.Lost(Reply.Why.UNREACHABLE), List.of(1), Readers.answers());

        // Then
        assertThat(delivery).isEqualTo(new Delivery.InVain(Trouble.UNREACHABLE, Optional.empty()));
    }

    private static Delivery read(int status, String body, Optional<Duration> retryAfter) {
        return Replies.read(new Reply.Whole(status, body.getBytes(), retryAfter), List.of(1), Readers.answers());
    }
}

package org.priorauth.sandbox.pas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.priorauth.sandbox.Answer;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.PayerCalls.Reply;
import org.priorauth.sandbox.Received;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** A payer never makes two claims of one intent, and can prove it. */
@QuarkusTest
class OneIntentIsOneClaimTest {

    @TestHTTPResource("/")
    URI root;

    private PayerCalls humana() { return new PayerCalls(root, "humana"); }

    @Test
    void theSameBundleAgainIsTheSameAnswerAndIsCounted() {
        // Given
        Message asked = Message.submitFor("M3001");
        Reply first = humana().submit(asked);

        // When
        Reply second = humana().submit(asked);

        // Then
        assertThat(second.body().json()).isEqualTo(first.body().json());
        assertThat(Received.of(humana(), asked).deliveries()).isEqualTo(2);
    }

    @Test
    void twentyDeliveriesAtOnceAreOneClaim() {
        // Given
        Message asked = Message.submitFor("M3002");

        // When
        List<CompletableFuture<String>> calls = IntStream.range(0, 20)
                .mapToObj(it -> CompletableFuture.supplyAsync(() -> humana().submit(asked).body().json())).toList();
        List<String> answers = calls.stream().map(CompletableFuture::join).toList();

        // Then
        assertThat(answers).hasSize(20).containsOnly(answers.get(0));
        assertThat(Received.of(humana(), asked).deliveries()).isEqualTo(20);
    }

    @Test
    void anOpenIntentUnderAnotherTransactionIsRefusedAndCounted() {
        // Given
        Message asked = Message.submitFor("M3003");
        humana().submit(asked);
        int before = Received.duplicateIntents(humana());

        // When
        Reply again = humana().submit(asked.with("/identifier/value", "\"TX-other\""));

        // Then
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/issue/0/code")).isEqualTo("duplicate");
        assertThat(again.text("/issue/0/diagnostics")).contains(asked.text("/identifier/value"));
        assertThat(Received.duplicateIntents(humana())).isEqualTo(before + 1);
    }

    @Test
    void aDeniedIntentMayBeAskedAnew() {
        // Given
        Message asked = Message.submitFor("M3004-DENY");
        humana().submit(asked);

        // When
        Reply again = humana()
                .submit(asked.with("/identifier/value", "\"TX-anew-" + asked.text("/identifier/value") + "\""));

        // Then
        assertThat(again.status()).isEqualTo(200);
        assertThat(Answer.of(again).actions()).containsExactly("A3", "A3");
    }

    @Test
    void anUpdateReplacesItsPriorAndAnswersCancelledLinesAsCancelled() {
        // Given
        Message asked = Message.submitFor("M3005");
        humana().submit(asked);
        Message update = updateOf(asked);

        // When
        Reply reply = humana().submit(update);

        // Then
        assertThat(reply.status()).isEqualTo(200);
        assertThat(Answer.of(reply).actions()).containsExactly("A1", "C", "A1");
        assertThat(Received.of(humana(), asked).replacedBy()).isEqualTo(update.text("/identifier/value"));
    }

    @Test
    void anUpdateOfAClaimNobodyKnowsIsAnError() {
        // Given
        Message update = Message.update().member("M3006").fresh();

        // When
        Answer answer = Answer.of(humana().submit(update));

        // Then
        assertThat(answer.response().getErrorFirstRep().getCode().getCodingFirstRep().getCode()).isEqualTo("AA");
        assertThat(answer.response().getItem()).isEmpty();
    }

    @Test
    void whatIsRefusedIsCountedAndIsNoClaim() {
        // Given
        Message asked = Message.submitFor("M3007-422");

        // When
        humana().submit(asked);

        // Then
        Received received = Received.of(humana(), asked);
        assertThat(received.deliveries()).isEqualTo(1);
        assertThat(received.isClaim()).isFalse();
    }

    static Message updateOf(Message asked) {
        return Message.update().member(asked.text("/entry/2/resource/subscriberId"))
                .replacing("TX-1001", asked.text("/identifier/value"))
                .replacing("RT-1001", asked.text("/entry/0/resource/identifier/0/value"));
    }
}

package org.priorauth.sandbox.pas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.sandbox.Answer;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.PayerCalls.Reply;
import org.priorauth.sandbox.Received;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** A payer whose answers go wrong on their way: what it took in, it took in once. */
@QuarkusTest
class SpoiltAnswersTest {

    private static final String SUBMIT = "Claim/$submit";

    @TestHTTPResource("/")
    URI root;

    private PayerCalls humana() { return new PayerCalls(root, "humana"); }

    /** A payer of this class's own, because it is told to misbehave. */
    private PayerCalls medicare() {
        return new PayerCalls(root, "medicare");
    }

    @Test
    void aWebPageComesInsteadOfTheAnswerOnce() throws IOException {
        // Given
        Message asked = Message.submitFor("M3101-HTML");

        // When
        HttpResponse<String> page = humana().rawly(SUBMIT, asked);

        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).startsWith("<!DOCTYPE html>").contains("Your session has expired");
        assertThat(Answer.of(humana().submit(asked)).actions()).containsExactly("A1", "A1");
        assertThat(Received.of(humana(), asked).deliveries()).isEqualTo(2);
    }

    @Test
    void anEmptyAnswerIsTwoHundredWithNothing() throws IOException {
        // Given
        Message asked = Message.submitFor("M3102-EMPTY");

        // When
        HttpResponse<String> empty = humana().rawly(SUBMIT, asked);

        // Then
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).isEmpty();
        assertThat(Received.of(humana(), asked).state()).isEqualTo("decided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-HALF", "-CUT"})
    void aConnectionThatIsCutLeavesTheClaimWithThePayer(String ending) {
        // Given
        Message asked = Message.submitFor("M3103" + ending);

        // When
        assertThatThrownBy(() -> humana().rawly(SUBMIT, asked)).isInstanceOf(IOException.class);

        // Then
        assertThat(Received.of(humana(), asked).state()).isEqualTo("decided");
        assertThat(Answer.of(humana().submit(asked)).actions()).containsExactly("A1", "A1");
    }

    @Test
    void aDrippingAnswerIsWholeInTheEnd() {
        // Given
        Message asked = Message.submitFor("M3104-DRIP");
        long begun = System.nanoTime();

        // When
        Answer answer = Answer.of(humana().submit(asked));

        // Then
        assertThat(answer.actions()).containsExactly("A1", "A1");
        assertThat(System.nanoTime() - begun).isGreaterThan(700_000_000L);
    }

    @Test
    void aHugeAnswerHasFiftyMegabytes() throws IOException {
        // Given
        Message asked = Message.submitFor("M3105-HUGE");

        // When
        HttpResponse<String> huge = humana().rawly(SUBMIT, asked);

        // Then
        assertThat(huge.body()).hasSize(50 << 20).startsWith("{\"resourceType\":\"Bundle\"");
        assertThat(huge.headers().firstValue("content-type")).hasValue("application/fhir+json");
    }

    @Test
    void aRefusalMayComeAlthoughTheClaimWasTakenIn() {
        // Given
        Message asked = Message.submitFor("M3106-KEPT400");

        // When
        Reply refused = humana().submit(asked);

        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/resourceType")).isEqualTo("OperationOutcome");
        assertThat(Received.of(humana(), asked).state()).isEqualTo("decided");
    }

    @Test
    void anOlderProfileDecidesInWordsAlone() {
        // Given
        Message asked = Message.submitFor("M3107-OLD");

        // When
        List<Answer> answers = List.of(Answer.of(humana().submit(asked)), Answer.of(humana().submit(asked)));

        // Then
        assertThat(answers).allSatisfy(answer -> {
            ClaimResponse response = answer.response();
            assertThat(response.getMeta().getProfile().get(0).getValue())
                    .isEqualTo("http://hl7.org/fhir/us/davinci-pas/StructureDefinition/profile-claimresponse|1.1.0");
            assertThat(response.getDisposition()).startsWith("Approved. Reference RT-");
            assertThat(response.getItem()).hasSize(2)
                    .allSatisfy(it -> assertThat(Answer.review(it.getAdjudicationFirstRep())).isNull());
        });
    }

    @ParameterizedTest
    @CsvSource({"-401,401,login", "-403,403,forbidden", "-404,404,not-found", "-409,409,conflict"})
    void aRefusalIsRepeatedAndNothingIsTakenIn(String ending, int status, String code) {
        // Given
        Message asked = Message.submitFor("M3108" + ending);

        // When
        List<Reply> refused = List.of(humana().submit(asked), humana().submit(asked));

        // Then
        assertThat(refused).extracting(Reply::status).containsExactly(status, status);
        assertThat(refused.get(1).text("/issue/0/code")).isEqualTo(code);
        assertThat(Received.of(humana(), asked).isClaim()).isFalse();
    }

    @Test
    void tooManyRequestsSaysWhenToComeBack() throws IOException {
        // Given
        Message asked = Message.submitFor("M3109-429");

        // When
        HttpResponse<String> refused = humana().rawly(SUBMIT, asked);

        // Then
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).hasValue("1");
        assertThat(Received.of(humana(), asked).isClaim()).isFalse();
        assertThat(Answer.of(humana().submit(asked)).actions()).containsExactly("A1", "A1");
    }

    @Test
    void aPayerMisbehavesAsOftenAsItWasToldAlsoWhenItIsAsked() throws IOException {
        // Given
        medicare().control("answers", "{\"how\":\"HTML\",\"times\":2}");
        Message asked = Message.submitFor("M3110");

        // When
        HttpResponse<String> submitted = medicare().rawly(SUBMIT, asked);

        // Then
        assertThat(submitted.body()).startsWith("<!DOCTYPE html>");
        assertThat(medicare().rawly("Claim/$inquire", Message.inquire().member("M3110")).body())
                .startsWith("<!DOCTYPE html>");
        assertThat(Answer.of(medicare().submit(asked)).actions()).containsExactly("A1", "A1");
    }

    @Test
    void whatThePayerWasToldGoesBeforeTheEnding() {
        // Given
        medicare().control("answers", "{\"how\":\"FORBIDDEN\"}");
        Message asked = Message.submitFor("M3111-DENY");

        // When
        Reply refused = medicare().submit(asked);

        // Then
        assertThat(refused.status()).isEqualTo(403);
        assertThat(Answer.of(medicare().submit(asked)).actions()).containsExactly("A3", "A3");
    }
}

package org.priorauth.sandbox.pas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.sandbox.Answer;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.PayerCalls.Reply;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Asking after a claim whose answer was lost. */
@QuarkusTest
class InquireTest {

    @TestHTTPResource("/")
    URI root;

    private PayerCalls anthem() { return new PayerCalls(root, "anthem"); }

    @Test
    void anAnswerThatCameTooLateIsFoundByInquiry() {
        // Given a client that waits 300 ms while the payer holds its answer for a second
        Message asked = Message.submitFor("M4001-TIMEOUT");
        ThrowingCallable call = () -> HttpClient.newHttpClient()
                .send(anthem().request("/fhir/Claim/$submit").timeout(Duration.ofMillis(300))
                        .header("Content-Type", "application/fhir+json").POST(BodyPublishers.ofString(asked.json()))
                        .build(),
                        BodyHandlers.ofString());
        assertThat(catchThrowable(call)).isInstanceOf(HttpTimeoutException.class);

        // When
        Reply reply = anthem().inquire(inquiryAfter(asked));

        // Then
        assertThat(reply.status()).isEqualTo(200);
        assertThat(found(reply)).hasSize(1);
        assertThat(found(reply).get(0).actions()).containsExactly("A1", "A1");
        assertThat(found(reply).get(0).response().getRequest().getReference())
                .isEqualTo(asked.text("/entry/0/fullUrl"));
    }

    @Test
    void theHeldAnswerArrivesInTheEndAndItsRepetitionAtOnce() {
        // Given
        Message asked = Message.submitFor("M4002-TIMEOUT");
        Reply held = anthem().submit(asked);
        long before = System.nanoTime();

        // When
        Reply again = anthem().submit(asked);

        // Then
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(900));
        assertThat(again.body().json()).isEqualTo(held.body().json());
        assertThat(Answer.of(again).actions()).containsExactly("A1", "A1");
    }

    @Test
    void aClaimNobodySubmittedIsNotFound() {
        // Given
        Message inquiry = Message.inquire().fresh();

        // When
        Reply reply = anthem().inquire(inquiry);

        // Then
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("/resourceType")).isEqualTo("Parameters");
        assertThat(found(reply)).isEmpty();
    }

    @Test
    void anotherMemberDoesNotFindTheClaim() {
        // Given
        Message asked = Message.submitFor("M4003");
        anthem().submit(asked);

        // When
        Reply reply = anthem().inquire(inquiryAfter(asked).replacing("M4003", "M9999"));

        // Then
        assertThat(found(reply)).isEmpty();
    }

    @Test
    void anotherClinicDoesNotFindTheClaim() {
        // Given
        Message asked = Message.submitFor("M4004");
        anthem().submit(asked);

        // When
        Reply reply = anthem().inquire(inquiryAfter(asked).replacing("9999991117", "9999992225"));

        // Then
        assertThat(found(reply)).isEmpty();
    }

    @Test
    void theNumberOfAnAuthorizationFindsItToo() {
        // Given
        Message asked = Message.submitFor("M4005");
        String number = Answer.of(anthem().submit(asked)).number(1).orElseThrow();
        Message inquiry = Message.inquire().member("M4005").fresh().with("/entry/0/resource/extension",
                """
                [{"url":"http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-authorizationNumber",
                  "valueString":"%s"}]""".formatted(number));

        // When
        Reply reply = anthem().inquire(inquiry);

        // Then
        assertThat(found(reply)).hasSize(1);
        assertThat(found(reply).get(0).number(1)).hasValue(number);
    }

    @Test
    void theReplacedClaimIsAnsweredWithTheCurrentOne() {
        // Given
        Message asked = Message.submitFor("M4006");
        anthem().submit(asked);
        anthem().submit(OneIntentIsOneClaimTest.updateOf(asked));

        // When
        Reply reply = anthem().inquire(inquiryAfter(asked));

        // Then
        assertThat(found(reply)).hasSize(1);
        assertThat(found(reply).get(0).actions()).containsExactly("A1", "C", "A1");
    }

    @ParameterizedTest
    @MethodSource("brokenInquiries")
    void anInquiryIsHeldToItsRules(String rule, Message broken) {
        // Given a broken inquiry

        // When
        Reply reply = anthem().inquire(broken);

        // Then
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/issue/0/details/coding/0/code")).isEqualTo(rule);
    }

    static Stream<Arguments> brokenInquiries() {
        Message clean = Message.inquire();
        return Stream.of(
                arguments("claim-count",
                        clean.with("/entry/-",
                                """
                                {"fullUrl":"urn:uuid:00000000-0000-0000-0000-000000000001","resource":%s}"""
                                        .formatted(clean.json("/entry/0/resource")))),
                arguments("claim-identifier",
                        clean.with("/entry/0/resource/identifier/-", """
                                                                     {"system":"urn:x","value":"2"}""")),
                arguments("coverage-member-id", clean.without("/entry/2/resource/identifier/0/type")));
    }

    private static Arguments arguments(String rule, Message broken) {
        return Arguments.of(rule, broken);
    }

    private static Message inquiryAfter(Message asked) {
        return Message.inquire().member(asked.text("/entry/2/resource/subscriberId"))
                .replacing("RT-1001", asked.text("/entry/0/resource/identifier/0/value"));
    }

    private static List<Answer> found(Reply reply) {
        return reply.body().resource(Parameters.class).getParameter().stream()
                .filter(it -> it.getName().equals("return"))
                .map(it -> new Answer((Bundle) it.getResource())).toList();
    }
}

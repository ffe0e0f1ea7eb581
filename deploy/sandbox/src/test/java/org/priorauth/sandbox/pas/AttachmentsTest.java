package org.priorauth.sandbox.pas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.sandbox.Answer;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.PayerCalls.Reply;
import org.priorauth.sandbox.Received;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Documents that come by CDex $submit-attachment. */
@QuarkusTest
class AttachmentsTest {

    @TestHTTPResource("/")
    URI root;

    private PayerCalls aetna() { return new PayerCalls(root, "aetna"); }

    @Test
    void whatATaskAskedForLeadsToADecision() {
        // Given
        Message asked = Message.submitFor("M3601-TASK");
        Task task = Answer.of(aetna().submit(asked)).all(Task.class).get(0);

        // When
        Reply taken = attach(attachment("M3601-TASK", task.getIdentifierFirstRep().getValue()));

        // Then
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text("/issue/0/severity")).isEqualTo("information");
        await().untilAsserted(() -> assertThat(Received.of(aetna(), asked).state()).isEqualTo("decided"));
        assertThat(Answer.of(aetna().submit(asked)).actions()).containsExactly("A1", "A1");
    }

    @Test
    void whatACommunicationRequestAskedForIsTakenTheSameWay() {
        // Given
        Message asked = Message.submitFor("M3602-QUESTIONS");
        CommunicationRequest second = Answer.of(aetna().submit(asked)).all(CommunicationRequest.class).get(1);

        // When
        Reply taken = attach(attachment("M3602-QUESTIONS", second.getIdentifierFirstRep().getValue()));

        // Then
        assertThat(taken.status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(Received.of(aetna(), asked).state()).isEqualTo("decided"));
    }

    @Test
    void anotherMembersAttachmentIsRefusedAndNothingIsDecided() {
        // Given
        Message asked = Message.submitFor("M3603-TASK");
        Task task = Answer.of(aetna().submit(asked)).all(Task.class).get(0);

        // When
        Reply refused = attach(attachment("M9999-TASK", task.getIdentifierFirstRep().getValue()));

        // Then
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Received.of(aetna(), asked).state()).isEqualTo("awaiting-information");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void anAttachmentIsHeldToTheOperation(String rule, UnaryOperator<Message> mistake) {
        // Given
        Message broken = attachment("M3604-TASK", "tracking").then(mistake);

        // When
        Reply refused = attach(broken);

        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/issue/0/details/coding/0/code")).isEqualTo(rule);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(mistake("attachment-known", it -> it.with("/parameter/3/name", "\"ProviderID\"")
                .with("/parameter/-", it.json("/parameter/3"))),
                mistake("attachment-tracking", it -> it.without("/parameter/0")),
                mistake("attachment-to", it -> it.with("/parameter/1/valueCode", "\"claim\"")),
                mistake("attachment-member", it -> it.without("/parameter/2")),
                mistake("attachment-sender", it -> it.without("/parameter/3")),
                mistake("attachment-content", it -> it.without("/parameter/4/part/1")),
                mistake("attachment-content",
                        it -> it.without("/parameter/4/part/1/resource/content/0/attachment/data")),
                mistake("attachment-final",
                        it -> it.with("/parameter/5", "{\"name\":\"Final\",\"valueCode\":\"yes\"}")));
    }

    private static Arguments mistake(String rule, UnaryOperator<Message> mistake) {
        return Arguments.of(rule, mistake);
    }

    private Reply attach(Message attachment) {
        return aetna().fhir("$submit-attachment", attachment);
    }

    private static Message attachment(String member, String tracking) {
        return Message.attachment().member(member).replacing("TRACKING-1001", tracking);
    }
}

package org.priorauth.sandbox.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.sandbox.Answer;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.PayerCalls.Reply;
import org.priorauth.sandbox.Received;
import org.priorauth.sandbox.notification.Receiver.Heard;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** What a notification says of a decision that came later, and what leads to one. */
@QuarkusTest
class LaterDecisionsTest {

    @TestHTTPResource("/")
    URI root;

    private ListeningClinic clinic;

    @BeforeEach
    void open() throws IOException { clinic = new ListeningClinic(); }

    @AfterEach
    void close() { clinic.close(); }

    private PayerCalls aetna() { return new PayerCalls(root, "aetna"); }

    @Test
    void aPendedRequestIsCertifiedByNotification() {
        // Given
        aetna().subscribe(clinic.subscription());
        Message asked = clinic.submit("M8001-PEND");

        // When
        Answer pended = Answer.of(aetna().submit(asked));

        // Then
        Heard event = clinic.onlyEvent();
        Answer decided = new Answer(event.answer());
        assertThat(pended.actions()).containsExactly("A4", "A4");
        assertThat(decided.actions()).containsExactly("A1", "A1");
        assertThat(event.authorization()).isEqualTo("Bearer clinic-secret");
        assertThat(decided.response().getRequest().getReference()).isEqualTo(asked.text("/entry/0/fullUrl"));
        assertThat(decided.bundle().getIdentifier().getValue()).isEqualTo(asked.text("/identifier/value"));
        assertThat(decided.response().getIdPart()).isNotEqualTo(pended.response().getIdPart());
        await().untilAsserted(() -> assertThat(Received.of(aetna(), asked).notified()).isTrue());
    }

    @Test
    void aNotificationIsAHistoryOfStatusAndAnswer() {
        // Given
        aetna().subscribe(clinic.subscription());

        // When
        aetna().submit(clinic.submit("M8002-PENDDENY"));

        // Then
        Heard event = clinic.onlyEvent();
        Bundle notification = event.notification();
        assertThat(notification.getType()).isEqualTo(BundleType.HISTORY);
        assertThat(notification.getEntry()).hasSize(2);
        assertThat(event.parameter("topic"))
                .isEqualTo("http://hl7.org/fhir/us/davinci-pas/SubscriptionTopic/PASSubscriptionTopic");
        assertThat(event.part("event-number").getValue().primitiveValue()).isEqualTo("1");
        assertThat(((Reference) event.part("focus").getValue()).getReference())
                .isEqualTo(notification.getEntry().get(1).getFullUrl());
        assertThat(new Answer(event.answer()).actions()).containsExactly("A3", "A3");
        assertThat(new Answer(event.answer()).reason(1)).hasValue("0V");
    }

    @Test
    void eventsAreNumberedAndComeInOrder() {
        // Given
        aetna().subscribe(clinic.subscription());

        // When
        List.of("M8003-PEND", "M8004-PEND", "M8005-PEND").forEach(it -> aetna().submit(clinic.submit(it)));

        // Then
        await().untilAsserted(() -> assertThat(clinic.receiver.events()).hasSize(3));
        assertThat(clinic.receiver.events()).extracting(it -> it.part("event-number").getValue().primitiveValue())
                .containsExactly("1", "2", "3");
        assertThat(clinic.receiver.events()).extracting(it -> it.parameter("events-since-subscription-start"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void aQuestionAnsweredByACommunicationLeadsToADecision() {
        // Given
        aetna().subscribe(clinic.subscription());
        Message asked = clinic.submit("M8012-INFO");
        CommunicationRequest question = Answer.of(aetna().submit(asked)).all(CommunicationRequest.class).get(0);

        // When
        Reply taken = aetna().communicate(Message.communication().without("/about").with("/basedOn",
                "[{\"reference\":\"urn:uuid:" + question.getIdPart() + "\"}]"));

        // Then
        assertThat(taken.status()).isEqualTo(201);
        assertThat(new Answer(clinic.onlyEvent().answer()).actions()).containsExactly("A1", "A1");
    }

    @Test
    void aQuestionAnsweredByAnUpdateLeadsToADecision() {
        // Given
        aetna().subscribe(clinic.subscription());
        Message asked = clinic.submit("M8013-INFO");
        aetna().submit(asked);
        Message update = Message.update().member("M8013-INFO").replacing("9999991117", clinic.organization)
                .replacing("TX-1001", asked.text("/identifier/value"))
                .replacing("RT-1001", asked.text("/entry/0/resource/identifier/0/value"));

        // When
        Answer taken = Answer.of(aetna().submit(update));

        // Then
        assertThat(taken.actions()).containsExactly("A4", "C", "A4");
        assertThat(taken.all(CommunicationRequest.class)).isEmpty();
        Answer decided = new Answer(clinic.onlyEvent().answer());
        assertThat(decided.actions()).containsExactly("A1", "C", "A1");
        assertThat(decided.bundle().getIdentifier().getValue()).isEqualTo(update.text("/identifier/value"));
    }

    @Test
    void anAnswerNobodyAskedForIsRefused() {
        // Given
        Message answer = Message.communication().fresh();

        // When
        Reply refused = aetna().communicate(answer);

        // Then
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/issue/0/code")).isEqualTo("not-found");
    }
}

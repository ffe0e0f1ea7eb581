package org.priorauth.sandbox.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
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

/** Decisions that come later reach the clinic, whatever happens on the way. */
@QuarkusTest
class NotificationTest {

    @TestHTTPResource("/")
    URI root;

    private Receiver receiver;
    // an organization of its own for each test, so that no test hears another one's news
    private final String organization = "npi-" + UUID.randomUUID();

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private PayerCalls aetna() { return new PayerCalls(root, "aetna"); }

    @Test
    void aSubscriptionIsShakenHandsOnWithTheHeadersItGave() {
        // Given
        Message asked = subscription();

        // When
        Reply subscribed = aetna().subscribe(asked);

        // Then
        assertThat(subscribed.status()).isEqualTo(201);
        assertThat(subscribed.text("/status")).isEqualTo("requested");
        Heard handshake = one(() -> receiver.handshakes());
        assertThat(handshake.authorization()).isEqualTo("Bearer clinic-secret");
        assertThat(handshake.contentType()).isEqualTo("application/fhir+json");
        assertThat(handshake.notification().getType()).isEqualTo(BundleType.HISTORY);
        assertThat(handshake.parameter("events-since-subscription-start")).isEqualTo("0");
        String id = subscribed.text("/id");
        await().untilAsserted(
                () -> assertThat(aetna().get("/fhir/Subscription/" + id).text("/status")).isEqualTo("active"));
        assertThat(aetna().get("/fhir/Subscription/" + id).body().json()).doesNotContain("clinic-secret");
    }

    @Test
    void aPendedRequestIsCertifiedByNotification() {
        // Given
        aetna().subscribe(subscription());
        Message asked = submit("M8001-PEND");

        // When
        Answer pended = Answer.of(aetna().submit(asked));

        // Then
        Heard event = one(() -> receiver.events());
        Answer decided = new Answer(answerIn(event));
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
        aetna().subscribe(subscription());

        // When
        aetna().submit(submit("M8002-PENDDENY"));

        // Then
        Heard event = one(() -> receiver.events());
        Bundle notification = event.notification();
        assertThat(notification.getType()).isEqualTo(BundleType.HISTORY);
        assertThat(notification.getEntry()).hasSize(2);
        assertThat(event.parameter("topic"))
                .isEqualTo("http://hl7.org/fhir/us/davinci-pas/SubscriptionTopic/PASSubscriptionTopic");
        assertThat(part(event, "event-number").getValue().primitiveValue()).isEqualTo("1");
        assertThat(((Reference) part(event, "focus").getValue()).getReference())
                .isEqualTo(notification.getEntry().get(1).getFullUrl());
        assertThat(new Answer(answerIn(event)).actions()).containsExactly("A3", "A3");
        assertThat(new Answer(answerIn(event)).reason(1)).hasValue("0V");
    }

    @Test
    void eventsAreNumberedAndComeInOrder() {
        // Given
        aetna().subscribe(subscription());

        // When
        List.of("M8003-PEND", "M8004-PEND", "M8005-PEND").forEach(it -> aetna().submit(submit(it)));

        // Then
        await().untilAsserted(() -> assertThat(receiver.events()).hasSize(3));
        assertThat(receiver.events()).extracting(it -> part(it, "event-number").getValue().primitiveValue())
                .containsExactly("1", "2", "3");
        assertThat(receiver.events()).extracting(it -> it.parameter("events-since-subscription-start"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void aReceiverThatIsDownHearsItWhenItIsBack() throws IOException {
        // Given
        aetna().subscribe(subscription());
        one(() -> receiver.handshakes());
        receiver.close();
        Message asked = submit("M8006-PEND");
        aetna().submit(asked);
        await().untilAsserted(() -> assertThat(Received.of(aetna(), asked).state()).isEqualTo("decided"));
        assertThat(Received.of(aetna(), asked).notified()).isFalse();

        // When
        receiver.open();

        // Then
        assertThat(new Answer(answerIn(one(() -> receiver.events()))).actions()).containsExactly("A1", "A1");
    }

    @Test
    void aReceiverInTroubleIsTriedAgainUntilItTakesIt() {
        // Given
        aetna().subscribe(subscription());
        one(() -> receiver.handshakes());
        receiver.status.set(503);
        Message asked = submit("M8007-PEND");
        aetna().submit(asked);
        await().untilAsserted(() -> assertThat(Received.of(aetna(), asked).state()).isEqualTo("decided"));

        // When
        receiver.status.set(200);

        // Then
        assertThat(new Answer(answerIn(one(() -> receiver.events()))).actions()).containsExactly("A1", "A1");
    }

    @Test
    void aNotificationRefusedAgainAndAgainIsGivenUpForTheNext() {
        // Given
        aetna().subscribe(subscription());
        one(() -> receiver.handshakes());
        receiver.status.set(401);
        aetna().submit(submit("M8008-PEND"));
        await().untilAsserted(() -> assertThat(waiting()).isEqualTo("1"));
        await().untilAsserted(() -> assertThat(waiting()).isEqualTo("0"));
        receiver.status.set(200);

        // When
        aetna().submit(submit("M8009-PEND"));

        // Then
        assertThat(part(one(() -> receiver.events()), "event-number").getValue().primitiveValue()).isEqualTo("2");
    }

    @Test
    void subscribingAnewIsOneSubscriptionWithTheNewHeaders() {
        // Given
        String first = aetna().subscribe(subscription()).text("/id");
        one(() -> receiver.handshakes());

        // When
        String second = aetna().subscribe(subscription().replacing("clinic-secret", "rotated")).text("/id");

        // Then
        assertThat(second).isEqualTo(first);
        aetna().submit(submit("M8010-PEND"));
        assertThat(one(() -> receiver.events()).authorization()).isEqualTo("Bearer rotated");
        assertThat(receiver.handshakes()).hasSize(2);
    }

    @Test
    void newsOfAnotherOrganizationStayWithIt() {
        // Given
        aetna().subscribe(subscription());
        one(() -> receiver.handshakes());
        Message foreign = Message.submitFor("M8011-PEND").replacing("9999991117", "npi-foreign");

        // When
        aetna().submit(foreign);

        // Then
        await().untilAsserted(() -> assertThat(Received.of(aetna(), foreign).state()).isEqualTo("decided"));
        await().during(Duration.ofMillis(300)).untilAsserted(() -> assertThat(receiver.events()).isEmpty());
    }

    @Test
    void aSubscriptionThatEndedHearsNothingMore() {
        // Given
        String id = aetna().subscribe(subscription()).text("/id");
        one(() -> receiver.handshakes());

        // When
        Reply ended = PayerCalls.send(aetna().request("/fhir/Subscription/" + id).DELETE());

        // Then
        assertThat(ended.status()).isEqualTo(204);
        assertThat(aetna().get("/fhir/Subscription/" + id).status()).isEqualTo(404);
    }

    @Test
    void aQuestionAnsweredByACommunicationLeadsToADecision() {
        // Given
        aetna().subscribe(subscription());
        Message asked = submit("M8012-INFO");
        CommunicationRequest question = Answer.of(aetna().submit(asked)).all(CommunicationRequest.class).get(0);

        // When
        Reply taken = aetna().communicate(Message.communication().without("/about").with("/basedOn",
                "[{\"reference\":\"urn:uuid:" + question.getIdPart() + "\"}]"));

        // Then
        assertThat(taken.status()).isEqualTo(201);
        assertThat(new Answer(answerIn(one(() -> receiver.events()))).actions()).containsExactly("A1", "A1");
    }

    @Test
    void aQuestionAnsweredByAnUpdateLeadsToADecision() {
        // Given
        aetna().subscribe(subscription());
        Message asked = submit("M8013-INFO");
        aetna().submit(asked);
        Message update = Message.update().member("M8013-INFO").replacing("9999991117", organization)
                .replacing("TX-1001", asked.text("/identifier/value"))
                .replacing("RT-1001", asked.text("/entry/0/resource/identifier/0/value"));

        // When
        Answer taken = Answer.of(aetna().submit(update));

        // Then
        assertThat(taken.actions()).containsExactly("A4", "C", "A4");
        assertThat(taken.all(CommunicationRequest.class)).isEmpty();
        Answer decided = new Answer(answerIn(one(() -> receiver.events())));
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

    private Message subscription() {
        return Message.subscription().replacing("9999991117", organization)
                .replacing("Bearer example", "Bearer clinic-secret")
                .with("/channel/endpoint", "\"" + receiver.endpoint() + "\"");
    }

    private Message submit(String member) {
        return Message.submitFor(member).replacing("9999991117", organization);
    }

    private String waiting() {
        Message subscribed = aetna().get("/control/subscriptions").body();
        int index = 0;
        while (!subscribed.text("/" + index + "/organization").equals(organization)) {
            index++;
        }
        return subscribed.text("/" + index + "/waiting");
    }

    private static Heard one(Supplier<List<Heard>> heard) {
        return await().atMost(Duration.ofSeconds(10)).until(heard::get, it -> it.size() == 1).get(0);
    }

    private static Bundle answerIn(Heard event) {
        return (Bundle) event.notification().getEntry().get(1).getResource();
    }

    private static ParametersParameterComponent part(Heard event, String name) {
        return event.status().getParameter().stream().filter(it -> it.getName().equals("notification-event"))
                .findFirst()
                .orElseThrow().getPart().stream().filter(it -> it.getName().equals(name)).findFirst().orElseThrow();
    }
}

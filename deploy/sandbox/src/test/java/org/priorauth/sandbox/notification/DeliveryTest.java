package org.priorauth.sandbox.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

import org.hl7.fhir.r4.model.Bundle.BundleType;
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

/** A subscriber is brought its news, whatever happens on the way. */
@QuarkusTest
class DeliveryTest {

    @TestHTTPResource("/")
    URI root;

    private ListeningClinic clinic;

    @BeforeEach
    void open() throws IOException { clinic = new ListeningClinic(); }

    @AfterEach
    void close() { clinic.close(); }

    private PayerCalls aetna() { return new PayerCalls(root, "aetna"); }

    @Test
    void aSubscriptionIsShakenHandsOnWithTheHeadersItGave() {
        // Given
        Message asked = clinic.subscription();

        // When
        Reply subscribed = aetna().subscribe(asked);

        // Then
        assertThat(subscribed.status()).isEqualTo(201);
        assertThat(subscribed.text("/status")).isEqualTo("requested");
        Heard handshake = clinic.onlyHandshake();
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
    void aReceiverThatIsDownHearsItWhenItIsBack() throws IOException {
        // Given
        aetna().subscribe(clinic.subscription());
        clinic.onlyHandshake();
        clinic.receiver.close();
        Message asked = clinic.submit("M8006-PEND");
        aetna().submit(asked);
        await().untilAsserted(() -> assertThat(Received.of(aetna(), asked).state()).isEqualTo("decided"));
        assertThat(Received.of(aetna(), asked).notified()).isFalse();

        // When
        clinic.receiver.open();

        // Then
        assertThat(new Answer(clinic.onlyEvent().answer()).actions()).containsExactly("A1", "A1");
    }

    @Test
    void aReceiverInTroubleIsTriedAgainUntilItTakesIt() {
        // Given
        aetna().subscribe(clinic.subscription());
        clinic.onlyHandshake();
        clinic.receiver.status.set(503);
        Message asked = clinic.submit("M8007-PEND");
        aetna().submit(asked);
        await().untilAsserted(() -> assertThat(Received.of(aetna(), asked).state()).isEqualTo("decided"));

        // When
        clinic.receiver.status.set(200);

        // Then
        assertThat(new Answer(clinic.onlyEvent().answer()).actions()).containsExactly("A1", "A1");
    }

    @Test
    void aNotificationRefusedAgainAndAgainIsGivenUpForTheNext() {
        // Given
        aetna().subscribe(clinic.subscription());
        clinic.onlyHandshake();
        clinic.receiver.status.set(401);
        aetna().submit(clinic.submit("M8008-PEND"));
        await().untilAsserted(() -> assertThat(waiting()).isEqualTo("1"));
        await().untilAsserted(() -> assertThat(waiting()).isEqualTo("0"));
        clinic.receiver.status.set(200);

        // When
        aetna().submit(clinic.submit("M8009-PEND"));

        // Then
        assertThat(clinic.onlyEvent().part("event-number").getValue().primitiveValue()).isEqualTo("2");
    }

    @Test
    void subscribingAnewIsOneSubscriptionWithTheNewHeaders() {
        // Given
        String first = aetna().subscribe(clinic.subscription()).text("/id");
        clinic.onlyHandshake();

        // When
        String second = aetna().subscribe(clinic.subscription().replacing("clinic-secret", "rotated")).text("/id");

        // Then
        assertThat(second).isEqualTo(first);
        aetna().submit(clinic.submit("M8010-PEND"));
        assertThat(clinic.onlyEvent().authorization()).isEqualTo("Bearer rotated");
        assertThat(clinic.receiver.handshakes()).hasSize(2);
    }

    @Test
    void newsOfAnotherOrganizationStayWithIt() {
        // Given
        aetna().subscribe(clinic.subscription());
        clinic.onlyHandshake();
        Message foreign = Message.submitFor("M8011-PEND").replacing("9999991117", "npi-foreign");

        // When
        aetna().submit(foreign);

        // Then
        await().untilAsserted(() -> assertThat(Received.of(aetna(), foreign).state()).isEqualTo("decided"));
        await().during(Duration.ofMillis(300)).untilAsserted(() -> assertThat(clinic.receiver.events()).isEmpty());
    }

    @Test
    void aSubscriptionThatEndedHearsNothingMore() {
        // Given
        String id = aetna().subscribe(clinic.subscription()).text("/id");
        clinic.onlyHandshake();

        // When
        Reply ended = PayerCalls.send(aetna().request("/fhir/Subscription/" + id).DELETE());

        // Then
        assertThat(ended.status()).isEqualTo(204);
        assertThat(aetna().get("/fhir/Subscription/" + id).status()).isEqualTo(404);
    }

    private String waiting() {
        Message subscribed = aetna().get("/control/subscriptions").body();
        int index = 0;
        while (!subscribed.text("/" + index + "/organization").equals(clinic.organization)) {
            index++;
        }
        return subscribed.text("/" + index + "/waiting");
    }
}

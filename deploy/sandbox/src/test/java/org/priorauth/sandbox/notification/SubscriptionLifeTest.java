package org.priorauth.sandbox.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.PayerCalls.Reply;
import org.priorauth.sandbox.Received;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** What may happen to a subscription while it lives, and how a clinic finds out. */
@QuarkusTest
class SubscriptionLifeTest {

    @TestHTTPResource("/")
    URI root;

    private ListeningClinic clinic;
    private String id;

    @BeforeEach
    void subscribe() throws IOException {
        clinic = new ListeningClinic();
        id = dual().subscribe(clinic.subscription()).text("/id");
        clinic.onlyHandshake();
        await().untilAsserted(() -> assertThat(status()).isEqualTo("active"));
    }

    @AfterEach
    void close() {
        PayerCalls.send(dual().request("/fhir/Subscription/" + id).DELETE());
        clinic.close();
    }

    private PayerCalls dual() { return new PayerCalls(root, "dual-eligible"); }

    private String status() {
        return dual().get("/fhir/Subscription/" + id).text("/status");
    }

    @Test
    void aHeartbeatCountsNoEvent() {
        // Given
        String nothing = "0";

        // When
        dual().control("subscriptions", "{\"what\":\"HEARTBEAT\"}");

        // Then
        await().untilAsserted(() -> assertThat(clinic.receiver.heartbeats()).hasSize(1));
        assertThat(clinic.receiver.heartbeats().get(0).parameter("events-since-subscription-start"))
                .isEqualTo(nothing);
        assertThat(clinic.receiver.heartbeats().get(0).parameter("status")).isEqualTo("active");
    }

    @Test
    void aSubscriptionInErrorTellsNothingUntilItIsRenewed() {
        // Given
        dual().control("subscriptions", "{\"what\":\"ERROR\"}");
        assertThat(status()).isEqualTo("error");
        Message unheard = clinic.submit("M3401-PEND");
        dual().submit(unheard);
        await().untilAsserted(() -> assertThat(Received.of(dual(), unheard).state()).isEqualTo("decided"));

        // When
        Reply renewed = put(id);

        // Then
        assertThat(renewed.status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(status()).isEqualTo("active"));
        dual().submit(clinic.submit("M3402-PEND"));
        assertThat(clinic.onlyEvent().part("event-number").getValue().primitiveValue()).isEqualTo("1");
    }

    @Test
    void aLostSubscriptionIsNotFound() {
        // Given
        String known = status();

        // When
        dual().control("subscriptions", "{\"what\":\"LOSS\"}");

        // Then
        assertThat(known).isEqualTo("active");
        assertThat(dual().get("/fhir/Subscription/" + id).status()).isEqualTo(404);
        assertThat(dual().get("/fhir/Subscription/" + id + "/$status").status()).isEqualTo(404);
        assertThat(put(id).status()).isEqualTo(404);
    }

    @Test
    void theStatusOfASubscriptionCanBeAsked() {
        // Given
        dual().submit(clinic.submit("M3403-PEND"));
        clinic.onlyEvent();

        // When
        Reply status = dual().get("/fhir/Subscription/" + id + "/$status");

        // Then
        assertThat(status.text("/type")).isEqualTo("searchset");
        assertThat(status.text("/entry/0/resource/parameter/2/valueCode")).isEqualTo("active");
        assertThat(status.text("/entry/0/resource/parameter/3/valueCode")).isEqualTo("query-status");
        assertThat(status.text("/entry/0/resource/parameter/4/valueString")).isEqualTo("1");
    }

    private Reply put(String subscription) {
        return PayerCalls.send(dual().request("/fhir/Subscription/" + subscription)
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString(clinic.subscription().json())));
    }
}

package org.priorauth.sandbox.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.InstantType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.sandbox.Answer;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.Received;
import org.priorauth.sandbox.notification.Receiver.Heard;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Notifications that are doubled, late, out of order, contradictory or lost. */
@QuarkusTest
class MistoldDecisionsTest {

    @TestHTTPResource("/")
    URI root;

    private ListeningClinic clinic;

    @BeforeEach
    void listen() throws IOException {
        clinic = new ListeningClinic();
        medicaid().subscribe(clinic.subscription());
        clinic.onlyHandshake();
    }

    @AfterEach
    void close() { clinic.close(); }

    private PayerCalls medicaid() { return new PayerCalls(root, "medicaid"); }

    @Test
    void aDoubledNotificationBearsOneEventNumber() {
        // Given
        Message asked = clinic.submit("M3301-TWICE");

        // When
        medicaid().submit(asked);

        // Then
        assertThat(events(2)).extracting(MistoldDecisionsTest::number).containsExactly("1", "1");
        assertThat(clinic.receiver.events()).extracting(MistoldDecisionsTest::actions)
                .containsOnly(List.of("A1", "A1"));
    }

    @Test
    void aLateNotificationComesAfterTheDecision() {
        // Given
        Message asked = clinic.submit("M3302-LATE");

        // When
        medicaid().submit(asked);

        // Then
        await().untilAsserted(() -> assertThat(Received.of(medicaid(), asked).state()).isEqualTo("decided"));
        assertThat(clinic.receiver.events()).isEmpty();
        assertThat(actions(clinic.onlyEvent())).containsExactly("A1", "A1");
    }

    @Test
    void theOlderEventComesAfterTheNewer() {
        // Given
        Message asked = clinic.submit("M3303-REORDERED");

        // When
        medicaid().submit(asked);

        // Then
        List<Heard> events = events(2);
        assertThat(events).extracting(MistoldDecisionsTest::number).containsExactly("2", "1");
        assertThat(actions(events.get(0))).containsExactly("A1", "A1");
        assertThat(actions(events.get(1))).containsExactly("A4", "A4");
        assertThat(happened(events.get(1))).isBefore(happened(events.get(0)));
    }

    @Test
    void theOppositeFollowsASecondLater() {
        // Given
        Message asked = clinic.submit("M3304-CONTRADICTORY");

        // When
        medicaid().submit(asked);

        // Then
        List<Heard> events = events(2);
        assertThat(events).extracting(MistoldDecisionsTest::number).containsExactly("1", "2");
        assertThat(actions(events.get(0))).containsExactly("A1", "A1");
        assertThat(actions(events.get(1))).containsExactly("A3", "A3");
        assertThat(created(events.get(1)).getTime() - created(events.get(0)).getTime()).isEqualTo(1000);
    }

    @Test
    void aLostNotificationLeavesAGapInTheNumbers() {
        // Given
        Message lost = clinic.submit("M3305-LOST");
        medicaid().submit(lost);
        await().untilAsserted(() -> assertThat(Received.of(medicaid(), lost).state()).isEqualTo("decided"));

        // When
        medicaid().submit(clinic.submit("M3306-PEND"));

        // Then
        assertThat(number(clinic.onlyEvent())).isEqualTo("2");
        assertThat(Received.of(medicaid(), lost).notified()).isFalse();
    }

    @Test
    void aPayerTellsEveryDecisionAsItWasTold() {
        // Given
        medicaid().control("notifications", "{\"how\":\"TWICE\"}");
        medicaid().submit(clinic.submit("M3307-PENDDENY"));
        events(2);

        // When
        medicaid().control("notifications", "{}");

        // Then
        medicaid().submit(clinic.submit("M3308-PEND"));
        assertThat(events(3)).extracting(MistoldDecisionsTest::number).containsExactly("1", "1", "2");
    }

    private List<Heard> events(int count) {
        return await().atMost(Duration.ofSeconds(10)).until(clinic.receiver::events, it -> it.size() == count);
    }

    private static String number(Heard event) {
        return event.part("event-number").getValue().primitiveValue();
    }

    private static List<String> actions(Heard event) {
        return new Answer(event.answer()).actions();
    }

    /** To the millisecond; ClaimResponse.created is written in whole seconds. */
    private static Instant happened(Heard event) {
        return ((InstantType) event.part("timestamp").getValue()).getValue().toInstant();
    }

    private static Date created(Heard event) {
        return ((ClaimResponse) event.answer().getEntryFirstRep().getResource()).getCreated();
    }
}

package org.priorauth.inbox.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.domain.TheChain;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StreamIsLiveTest extends InboxTest {

    @TestHTTPResource("/api/v1/stream")
    URI stream;

    private final UUID id = UUID.randomUUID();

    private Listening listen(String tenant, String lastEventId) {
        Listening listening = Listening.to(stream, backing.tokenAs("ana", tenant, "coordinator"), lastEventId);
        eventually(listening::open);
        return listening;
    }

    private void sayThreeThings(String tenant) {
        say(tenant, TheChain.request(id, RequestChanged.Outcome.RECEIVED, 1, 1));
        say(tenant, TheChain.request(id, RequestChanged.Outcome.ACCEPTED, 2, 1));
        say(tenant, TheChain.submission(id, SubmissionChanged.Outcome.SENT, 1));
    }

    @Test
    void whatHappensIsHeardInItsOrderAndWithoutPhi() {
        // Given
        try (Listening listening = listen("live", null)) {
            // When
            sayThreeThings("live");
            eventually(() -> listening.events().size() == 3);
            // Then
            assertThat(listening.events()).extracting(event -> event.name() + " " + event.data()).containsExactly(
                    "changed {\"authorizationId\":\"" + id
                            + "\",\"type\":\"intake.received\",\"status\":\"received\",\"at\":\"2026-03-02T12:00:01Z\"}",
                    "changed {\"authorizationId\":\"" + id
                            + "\",\"type\":\"intake.accepted\",\"status\":\"verifying-benefits\",\"at\":\"2026-03-02T12:00:02Z\"}",
                    "changed {\"authorizationId\":\"" + id
                            + "\",\"type\":\"submission.sent\",\"status\":\"sent\",\"at\":\"2026-03-02T12:00:31Z\"}");
            assertThat(listening.events()).extracting(event -> Long.parseLong(event.id())).isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aMessageThatBelongsToNoneIsToldToTheClinicsPeopleAlone() {
        // Given
        String ehr = backing.tokenAs("the-ehr", "live-message", "ehr");
        try (Listening ana = listen("live-message", null); Listening other = Listening.to(stream, ehr, null)) {
            eventually(other::open);
            // When
            String message = json(
                    as(ehr).contentType("application/json").body("{\"channel\":\"ehr\",\"text\":\"Hello.\"}")
                            .post("/api/v1/inbox/messages"))
                    .path("id").asText();
            eventually(() -> ana.events().size() == 2);
            say("live-message", TheChain.request(id, RequestChanged.Outcome.RECEIVED, 1, 1));
            eventually(() -> !other.events().isEmpty());
            // Then
            assertThat(ana.events().subList(0, 2)).extracting(event -> event.name() + " "
                    + event.data().replaceAll(",\"at.*", "")).containsExactly(
                            "messages {\"messageId\":\"" + message + "\",\"type\":\"inbox.message-received\"",
                            "messages {\"messageId\":\"" + message + "\",\"type\":\"inbox.message-read\"");
            assertThat(other.events()).extracting(Listening.Heard::name).containsExactly("changed");
        }
    }

    @Test
    void whoWasAwayReadsOnWhereTheyStopped() {
        // Given
        List<Listening.Heard> first;
        try (Listening listening = listen("resume", null)) {
            sayThreeThings("resume");
            eventually(() -> listening.events().size() == 3);
            first = listening.events();
        }
        say("resume", TheChain.submission(id, SubmissionChanged.Outcome.PENDED, 2));
        // When
        try (Listening again = listen("resume", first.get(0).id())) {
            eventually(() -> again.events().size() == 3);
            // Then
            assertThat(again.events().subList(0, 2)).isEqualTo(first.subList(1, 3));
            assertThat(again.events().get(2).data()).contains("\"type\":\"submission.pended\"");
        }
    }

    @Test
    void aLongAbsenceIsReadOnPageByPage() {
        // Given
        String before = Database.column(backing, "select coalesce(max(position), 0) from timeline").get(0);
        List<UUID> events = java.util.stream.IntStream.rangeClosed(1, 250).mapToObj(
                revision -> publish("long", TheChain.request(id, RequestChanged.Outcome.AMENDED, revision, revision)))
                .toList();
        heard("long", events.get(249));
        // When
        try (Listening listening = listen("long", before)) {
            eventually(() -> listening.events().size() >= 250);
            // Then
            assertThat(listening.events()).hasSize(250).extracting(event -> Long.parseLong(event.id())).isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whoMissedTooMuchIsToldToLoadAnew() {
        // Given
        List<UUID> events = java.util.stream.IntStream.rangeClosed(1, 301).mapToObj(
                revision -> publish("lost", TheChain.request(id, RequestChanged.Outcome.AMENDED, revision, revision)))
                .toList();
        heard("lost", events.get(300));
        // When
        try (Listening listening = listen("lost", "0")) {
            eventually(() -> !listening.events().isEmpty());
            // Then
            assertThat(listening.events()).extracting(Listening.Heard::name).containsExactly("reload");
        }
    }

    @Test
    void anotherClinicHearsNothingButHeartbeats() {
        // Given
        try (Listening theirs = listen("theirs-live", null); Listening ours = listen("ours-live", null)) {
            // When
            sayThreeThings("ours-live");
            eventually(() -> ours.events().size() == 3 && theirs.comments() >= 3);
            // Then
            assertThat(theirs.events()).isEmpty();
        }
    }

    @Test
    void aStreamEndsAfterItsTime() {
        // Given
        try (Listening listening = listen("ends", null)) {
            // When
            eventually(listening::ended);
            // Then
            assertThat(listening.events()).isEmpty();
        }
    }

    @Test
    void aNonsensicalLastEventIdIsRefused() {
        // Given
        String nonsense = "yesterday";
        // When
        int status = coordinator("live").header("Last-Event-ID", nonsense).get("/api/v1/stream").statusCode();
        // Then
        assertThat(status).isEqualTo(400);
    }
}

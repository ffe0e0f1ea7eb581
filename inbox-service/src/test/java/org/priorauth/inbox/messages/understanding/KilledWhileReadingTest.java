package org.priorauth.inbox.messages.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.inbox.InboxTest;

import io.quarkus.test.junit.QuarkusTest;

/** What a kill leaves behind in the database is taken up where it lies. */
@QuarkusTest
class KilledWhileReadingTest extends InboxTest {

    private static final String CLINIC = "killed-clinic";

    @Inject
    ReadOn readOn;

    private String kept() {
        String paper = json(coordinator(CLINIC).contentType("application/octet-stream")
                .body("Approved: 12 visits.".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/inbox/documents")).path("id").asText();
        return json(as("the-ehr", CLINIC, "ehr").contentType("application/json")
                .body("{\"channel\":\"ehr\",\"documents\":[\"" + paper + "\"]}").post("/api/v1/inbox/messages"))
                .path("id").asText();
    }

    private long errands(String message) {
        return Database.count(backing, "select count(*) from errand where authorization_id = ?",
                UUID.fromString(message));
    }

    /** As it lies there when the instance that had begun to read it is gone: its lease holds, nothing is read. */
    private void killedWhileReading(String message) {
        Database.execute(backing, "delete from document_page where tenant_id = '" + CLINIC + "'");
        Database.execute(backing,
                """
                insert into errand (id, tenant_id, authorization_id, kind, due_at, leased_until, attempts,
                                    created_at)
                values (gen_random_uuid(), '%s', '%s', 'read-message', now(), now() + interval '30 minutes',
                        1, now())""".formatted(CLINIC, message));
    }

    @Test
    void whatWasBeingReadIsReadOnceAtTheNextStart() {
        // Given
        String message = kept();
        eventually(() -> errands(message) == 0);
        killedWhileReading(message);
        // When
        readOn.now().await().atMost(Duration.ofSeconds(10));
        // Then
        eventually(() -> errands(message) == 0);
        assertThat(Database.column(backing, "select words from document_page where tenant_id = ?", CLINIC))
                .containsExactly("Approved: 12 visits.");
    }
}

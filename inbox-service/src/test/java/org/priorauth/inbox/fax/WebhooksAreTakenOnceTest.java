package org.priorauth.inbox.fax;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.MailServer;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A fax service's word is taken where it is signed, new and of now; what it brings is kept whatever it is. */
@QuarkusTest
class WebhooksAreTakenOnceTest extends InboxTest {

    private static final String CLINIC = "fax-clinic";

    private static String notice(String id, String document) {
        return "{\"id\":\"%s\",\"from\":\"+1 (555) 0100\",\"pages\":1,\"document\":\"%s\"}".formatted(id,
                Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Response post(String path, String delivery, long time, String signedBody, String body) {
        String seconds = String.valueOf(time);
        return given().contentType("application/json").header("Webhook-Id", delivery)
                .header("Webhook-Timestamp", seconds)
                .header("Webhook-Signature",
                        Seal.sign(MailServer.SECRET, delivery, seconds, signedBody.getBytes(StandardCharsets.UTF_8)))
                .body(body).post("/fax/" + path);
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private long faxes(String id) {
        return Database.count(backing, "select count(*) from message where tenant_id = ? and message_id = ?", CLINIC,
                id);
    }

    @Test
    void aReplayIsRefusedAndARepetitionIsTheSameFax() {
        // Given
        String body = notice("fx-1", "%PDF-1.4 one");
        long time = now();
        // When
        List<Integer> answers = List.of(post("main/received", "d-1", time, body, body).statusCode(),
                post("main/received", "d-1", time, body, body).statusCode(),
                post("main/received", "d-1", time + 1, body, body).statusCode());
        // Then
        assertThat(answers).containsExactly(202, 409, 202);
        assertThat(faxes("fx-1")).isEqualTo(1);
    }

    @Test
    void whatIsForgedOldOrForNoLineOfOursIsRefused() {
        // Given
        String body = notice("fx-2", "%PDF-1.4 two");
        // When
        List<Integer> answers = List.of(post("main/received", "d-2", now(), body + " ", body).statusCode(),
                post("main/received", "d-2", now() - 600, body, body).statusCode(),
                post("other/received", "d-2", now(), body, body).statusCode(),
                post("main/received", "d-2", now(), "[]", "[]").statusCode());
        // Then
        assertThat(answers).containsExactly(401, 401, 401, 400);
        assertThat(faxes("fx-2")).isZero();
    }

    @Test
    void whatIsNoFaxIsKeptAndLookedAt() {
        // Given
        String body = notice("fx-3", "PK\u0003\u0004 a zip of zips");
        // When
        Response answer = post("main/received", "d-3", now(), body, body);
        // Then
        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode shown = json(coordinator(CLINIC).get("/api/v1/inbox/messages?needs=person&channel=fax")).path("items")
                .get(0);
        assertThat(only(shown, "state", "need", "sender", "attachments")).isEqualTo(
                "{\"state\":\"arrived\",\"need\":\"unreadable\",\"sender\":\"+15550100\",\"attachments\":1}");
    }

    @Test
    void aServiceThatSpeaksOfAnotherClinicsFaxIsNotHeard() {
        // Given
        String body = "{\"reference\":\"%s\",\"id\":\"1\",\"status\":\"delivered\"}".formatted(UUID.randomUUID());
        // When
        Response answer = post("main/status", "d-4", now(), body, body);
        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
    }
}

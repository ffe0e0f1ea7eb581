package org.priorauth.inbox.messages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.domain.TheChain;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What a message needs is work like any other: taken, set aside, followed step by step, done and taken back. */
@QuarkusTest
class MessageWorkIsDoneTest extends InboxTest {

    private static final String UNSURE = "Patient: Maya Reyes\\nDOB: 10/01/1961\\nYour request is denied.";

    private final UUID id = UUID.randomUUID();

    private void filed(String tenant, UUID authorization) {
        say(tenant, TheChain.request(authorization, RequestChanged.Outcome.ACCEPTED, 1, 1));
    }

    private String message(String tenant, String text) {
        return json(as("the-ehr", tenant, "ehr").contentType("application/json")
                .body("{\"channel\":\"ehr\",\"text\":\"" + text + "\"}").post("/api/v1/inbox/messages")).path("id")
                .asText();
    }

    private void read(String tenant, String message) {
        eventually(() -> json(coordinator(tenant).get("/api/v1/inbox/messages/" + message)).has("says"));
    }

    private Response post(String tenant, String path, String verb, String body) {
        var request = coordinator(tenant).contentType("application/json");
        return (body.isEmpty() ? request : request.body(body)).post(path + "/" + verb);
    }

    @Test
    void whatAMessageNeedsIsWorkWithOrWithoutACase() {
        // Given
        String message = message("find-work", UNSURE);
        read("find-work", message);
        JsonNode item = json(coordinator("find-work").get("/api/v1/inbox/work-items")).path("items").get(0);
        String path = "/api/v1/inbox/work-items/" + item.path("id").asText();
        // When
        Response taken = coordinator("find-work").contentType("application/json").body("{\"owner\":\"me\"}")
                .post(path + "/assign");
        filed("find-work", id);
        post("find-work", "/api/v1/inbox/messages/" + message, "link", "{\"authorizationId\":\"" + id + "\"}");
        // Then
        assertThat(only(item, "kind", "messageId", "state"))
                .isEqualTo("{\"kind\":\"message-to-file\",\"messageId\":\"" + message + "\",\"state\":\"open\"}");
        assertThat(item.has("authorizationId")).isFalse();
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(json(taken).path("owner").path("id").asText()).isEqualTo("ana");
        assertThat(json(coordinator("find-work").get(path)).path("state").asText()).isEqualTo("done");
        JsonNode now = json(coordinator("find-work").get("/api/v1/inbox/work-items")).path("items");
        assertThat(now).extracting(one -> one.path("kind").asText()).containsExactly("reading-to-confirm");
        assertThat(now.get(0).path("authorizationId").asText()).isEqualTo(id.toString());
    }

    @Test
    void itIsDoneAsAllWorkIs() {
        // Given
        String tenant = "find-desk";
        String message = message(tenant, UNSURE);
        read(tenant, message);
        String path = "/api/v1/inbox/work-items/" + json(coordinator(tenant).get("/api/v1/inbox/work-items"))
                .path("items").get(0).path("id").asText();
        // When
        JsonNode steps = json(coordinator(tenant).put(path + "/playbook/steps/read"));
        Response noted = post(tenant, path, "note", "{\"note\":\"@lee whose is it?\"}");
        Response snoozed = post(tenant, path, "snooze", "{\"until\":\"2199-01-01T00:00:00Z\"}");
        Response woken = post(tenant, path, "wake", "");
        Response done = post(tenant, path, "done", "");
        Response undone = post(tenant, path, "undo", "");
        // Then
        assertThat(steps.path("done").asInt()).isEqualTo(1);
        assertThat(steps.path("steps").get(0).path("text").asText())
                .isEqualTo("Read the message and its papers: It says something of a request\\, and fits none\\.");
        assertThat(List.of(noted, snoozed, woken, done, undone)).extracting(Response::statusCode)
                .containsExactly(200, 200, 200, 200, 200);
        assertThat(List.of(snoozed, woken, done, undone)).extracting(one -> json(one).path("state").asText())
                .containsExactly("snoozed", "open", "done", "open");
        JsonNode mention = json(as("lee", tenant, "lead").get("/api/v1/inbox/mentions")).path("items").get(0);
        assertThat(only(mention, "text", "messageId", "authorizationId"))
                .isEqualTo("{\"text\":\"@lee whose is it?\",\"messageId\":\"" + message + "\"}");
    }

    @Test
    void whatWasSetAsideOfAMessageComesBackByItself() {
        // Given
        String tenant = "find-asleep";
        String message = message(tenant, UNSURE);
        read(tenant, message);
        String path = "/api/v1/inbox/work-items/" + json(coordinator(tenant).get("/api/v1/inbox/work-items"))
                .path("items").get(0).path("id").asText();
        // When
        Response snoozed = post(tenant, path, "snooze", "{\"until\":\"" + Instant.now().plusMillis(900) + "\"}");
        // Then
        assertThat(json(snoozed).path("state").asText()).isEqualTo("snoozed");
        eventually(() -> Database.count(backing, "select count(*) from work_item where tenant_id = ? and open and"
                + " snoozed_until is null", tenant) == 1);
    }

    @Test
    void whatWasStoredBeforeWorkWasKeptGetsItWhenItIsLookedAtAgain() {
        // Given
        String tenant = "find-before";
        String message = message(tenant, UNSURE);
        read(tenant, message);
        Database.execute(backing, "update message set work = '[]', work_items = '[]' where tenant_id = 'find-before'");
        Database.execute(backing, "delete from work_item where tenant_id = 'find-before'");
        // When
        Database.execute(backing, "insert into errand (id, tenant_id, authorization_id, kind, due_at, attempts,"
                + " created_at) select gen_random_uuid(), tenant_id, id, 'message-work', now(), 0, now() from message"
                + " where tenant_id = 'find-before'");
        // Then
        eventually(() -> Database.column(backing, "select kind from work_item where tenant_id = ?", tenant)
                .equals(List.of("message-to-file")));
    }
}

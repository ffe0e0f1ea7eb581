package org.priorauth.inbox.messages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.domain.TheChain;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The messages of a case are one story: what the chain said, what came in and what went out. */
@QuarkusTest
class MessagesOfACaseTest extends InboxTest {

    private final UUID id = UUID.randomUUID();

    private Response post(String tenant, String path, String body) {
        return coordinator(tenant).contentType("application/json").body(body).post("/api/v1/inbox/messages" + path);
    }

    private List<JsonNode> story(String tenant) {
        List<JsonNode> all = new ArrayList<>();
        json(coordinator(tenant).get("/api/v1/inbox/messages?sort=at&authorization=" + id)).path("items")
                .forEach(all::add);
        return all;
    }

    @Test
    void whatIsSaidThroughTheChainIsAmongTheMessagesOnce() {
        // Given
        String tenant = "story-chain";
        say(tenant, TheChain.request(id, RequestChanged.Outcome.ACCEPTED, 1, 1));
        say(tenant, TheChain.submission(id, SubmissionChanged.Outcome.SENT, 1));
        // When
        say(tenant, TheChain.submission(id, SubmissionChanged.Outcome.INFORMATION_REQUESTED, 2));
        say(tenant, TheChain.submission(id, SubmissionChanged.Outcome.INFORMATION_REQUESTED, 2));
        // Then
        List<JsonNode> story = story(tenant);
        assertThat(story).extracting(one -> only(one, "channel", "direction", "state", "subject", "sender", "link"))
                .containsExactly(
                        "{\"channel\":\"chain\",\"direction\":\"out\",\"state\":\"sent\",\"subject\":\"The request went to"
                                + " the payer by PAS.\",\"sender\":\"submission\",\"link\":\"by-chain\"}",
                        "{\"channel\":\"chain\",\"direction\":\"in\",\"state\":\"arrived\",\"subject\":\"The payer asks"
                                + " for more.\",\"sender\":\"Aetna\",\"link\":\"by-chain\"}");
        assertThat(story).extracting(one -> one.path("thread").asText()).containsOnly(id.toString());
        String asked = story.get(1).path("id").asText();
        assertThat(List.of(post(tenant, "/" + asked + "/unlink", "{}").statusCode(),
                post(tenant, "/" + asked + "/confirm", "{\"reading\":{\"kind\":\"denial\"}}").statusCode(),
                post(tenant, "", "{\"channel\":\"chain\",\"text\":\"Approved.\"}").statusCode()))
                .containsExactly(409, 409, 400);
    }

    @Test
    void whatIsWrittenForACaseOrAnswersItsMessagesStandsWithIt() {
        // Given
        String tenant = "story-out";
        say(tenant, TheChain.request(id, RequestChanged.Outcome.ACCEPTED, 1, 1));
        String mail = "{\"channel\":\"email\",\"subject\":\"%s\",\"text\":\"Twelve visits.\",\"to\":[\"um@payer.example\"],"
                + "\"%s\":\"%s\"}";
        // When
        Response first = post(tenant, "", mail.formatted("First", "authorizationId", id));
        Response answer = post(tenant, "", mail.formatted("Second", "answers", json(first).path("id").asText()));
        Response call = post(tenant, "", "{\"channel\":\"phone\",\"outcome\":\"Reached.\",\"authorizationId\":\"" + id
                + "\"}");
        Response stray = post(tenant, "", mail.formatted("Third", "authorizationId", UUID.randomUUID()));
        // Then
        assertThat(List.of(first.statusCode(), answer.statusCode(), call.statusCode(), stray.statusCode()))
                .containsExactly(201, 201, 201, 400);
        assertThat(story(tenant)).extracting(one -> only(one, "channel", "direction", "link")).containsExactly(
                "{\"channel\":\"email\",\"direction\":\"out\",\"link\":\"by-person\"}",
                "{\"channel\":\"email\",\"direction\":\"out\",\"link\":\"by-person\"}",
                "{\"channel\":\"phone\",\"direction\":\"in\",\"link\":\"by-person\"}");
        assertThat(coordinator(tenant).get("/api/v1/authorizations/" + id + "/timeline").<List<String>>path(
                "items.sentence")).contains("A message by email was filed here.", "A message by phone was filed here.");
        assertThat(json(as("lee", tenant, "lead").get("/api/v1/reports/matching"))).hasSize(1).allSatisfy(
                row -> assertThat(row.path("byHand").asInt()).isZero());
    }

    @Test
    void papersForAPortalAreItsWorkAndThePortalsConfirmationStandsOnItsTimeline() {
        // Given
        String tenant = "story-portal";
        say(tenant, TheChain.request(id, RequestChanged.Outcome.ACCEPTED, 1, 1));
        String paper = json(coordinator(tenant).contentType("application/octet-stream").body("%PDF-1.4".getBytes())
                .post("/api/v1/inbox/documents")).path("id").asText();
        String message = json(post(tenant, "", "{\"channel\":\"portal\",\"link\":\"https://portal.payer.example/x\","
                + "\"documents\":[\"" + paper + "\"],\"authorizationId\":\"" + id + "\"}")).path("id").asText();
        List<String> before = kinds(tenant);
        // When
        Response filed = post(tenant, "/" + message + "/filed", "{\"confirmation\":\"PC-77\"}");
        // Then
        assertThat(before).containsExactly("portal-to-carry");
        assertThat(filed.statusCode()).isEqualTo(200);
        assertThat(kinds(tenant)).isEmpty();
        assertThat(coordinator(tenant).get("/api/v1/authorizations/" + id + "/timeline").<List<String>>path(
                "items.sentence")).endsWith("The portal took the papers: confirmation PC-77.");
    }

    private List<String> kinds(String tenant) {
        return coordinator(tenant).get("/api/v1/inbox/work-items?authorization=" + id).path("items.kind");
    }
}

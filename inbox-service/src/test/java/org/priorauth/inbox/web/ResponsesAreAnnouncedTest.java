package org.priorauth.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Heard;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.domain.TheChain;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What people bring back reaches the chain, once, with who brought it. */
@QuarkusTest
class ResponsesAreAnnouncedTest extends InboxTest {

    private final UUID id = UUID.randomUUID();

    private String asked(String tenant) {
        say(tenant, TheChain.request(id, RequestChanged.Outcome.ACCEPTED, 1, 1));
        say(tenant, TheChain.submission(id, SubmissionChanged.Outcome.INFORMATION_REQUESTED, 1));
        return json(coordinator(tenant).get("/api/v1/authorizations/" + id)).path("workItems").get(0).path("id")
                .asText();
    }

    private Response respond(String tenant, String key, String body) {
        return coordinator(tenant).contentType("application/json").header("Idempotency-Key", key).body(body)
                .post("/api/v1/inbox/authorizations/" + id + "/responses");
    }

    private List<Heard> announced(int atLeast) {
        eventually(() -> backing.events(Topics.RESPONSE_RECORDED, id).size() >= atLeast);
        return backing.events(Topics.RESPONSE_RECORDED, id);
    }

    @Test
    void anAnswerIsAnnouncedOnceAndClosesTheQuestion() {
        // Given
        String question = asked("answer");
        String body = "{\"kind\":\"question-answered\",\"channel\":\"phone\",\"reference\":\"4711\",\"note\":\"Told the reviewer.\"}";
        // When
        Response first = respond("answer", "key-1", body);
        Response again = respond("answer", "key-1", body);
        Response other = respond("answer", "key-1", body.replace("4711", "4712"));
        // Then
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(json(first).toString()).isEqualTo("{\"authorizationId\":\"" + id
                + "\",\"kind\":\"question-answered\",\"workItemId\":\"" + question
                + "\",\"status\":\"information-requested\"}");
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(other.statusCode()).isEqualTo(422);
        ResponseRecorded event = announced(1).get(0).as(Topics.RESPONSE_RECORDED);
        assertThat(announced(1)).hasSize(1);
        assertThat(event.outcome()).isEqualTo(ResponseRecorded.Outcome.QUESTION_ANSWERED);
        assertThat(event.revision()).isEqualTo(1);
        assertThat(event.by().id()).isEqualTo("ana");
        assertThat(event.by().role()).isEqualTo("coordinator");
        assertThat(event.workItemId()).hasToString(question);
        assertThat(event.note()).isEqualTo("By phone, reference 4711. Told the reviewer.");
        assertThat(json(coordinator("answer").get("/api/v1/authorizations/" + id)).path("workItems")).isEmpty();
    }

    @Test
    void theTimelineNamesTheEventThatWasAnnounced() {
        // Given
        asked("answer-told");
        // When
        respond("answer-told", "key-2", "{\"kind\":\"question-answered\",\"note\":\"Told the reviewer.\"}");
        // Then
        String event = announced(1).get(0).headers().get("ce_id");
        JsonNode steps = json(coordinator("answer-told").get("/api/v1/authorizations/" + id + "/timeline"))
                .path("items");
        assertThat(steps).filteredOn(step -> step.path("topic").asText().equals(Topics.RESPONSE_RECORDED.name()))
                .extracting(step -> step.path("eventId").asText() + " " + step.path("sentence").asText())
                .containsExactly(event + " ana answered the payer.");
    }

    @Test
    void aDecisionReadFromAFaxIsAnnouncedLineByLine() {
        // Given
        asked("fax");
        // When
        Response recorded = respond("fax", "key-3",
                """
                {"kind":"decision-recorded","channel":"fax","reference":"FX-9","lines":[
                 {"line":1,"action":"A6","authorizationNumber":"AUTH-5","quantity":12,"unit":"visits",
                  "period":{"start":"2026-03-09","end":"2026-04-30"},"notes":["Then a report."]}],
                 "documents":[{"id":"019d2e85-9680-7dd1-9be9-7a3ea6af34d6","owner":"intake","title":"Fax",
                  "contentType":"image/tiff","bytes":66012,
                  "sha256":"5070978c7e0ef7134496a2c7cc2c60b7e10d254a03489b83209aab2e1afd83ef"}]}""");
        // Then
        assertThat(recorded.statusCode()).isEqualTo(202);
        JsonNode event = announced(1).get(0).value();
        assertThat(event.path("lines").toString()).isEqualTo("[{\"line\":1,\"action\":\"A6\",\"reasons\":[],"
                + "\"authorizationNumber\":\"AUTH-5\",\"quantity\":12,\"unit\":\"visits\","
                + "\"period\":{\"start\":\"2026-03-09\",\"end\":\"2026-04-30\"},\"notes\":[\"Then a report.\"]}]");
        assertThat(event.path("note").asText()).isEqualTo("By fax, reference FX-9.");
        assertThat(event.path("documents")).hasSize(1);
    }

    @Test
    void factsAreAnnouncedAsAPersonsFacts() {
        // Given
        asked("facts");
        // When
        respond("facts", "key-4",
                "{\"kind\":\"facts-supplied\",\"facts\":[{\"kind\":\"goal\",\"text\":\"Climb 12 stairs.\"}]}");
        respond("facts", "key-5",
                "{\"kind\":\"facts-supplied\",\"facts\":[{\"kind\":\"plan\",\"text\":\"Twice a week.\"}]}");
        // Then
        List<ResponseRecorded> events = announced(2).stream().map(one -> one.as(Topics.RESPONSE_RECORDED)).toList();
        assertThat(events).extracting(ResponseRecorded::revision).containsExactly(1, 2);
        assertThat(events.get(0).facts().get(0).source()).isEqualTo("person");
        assertThat(events.get(0).facts().get(0).text()).isEqualTo("Climb 12 stairs.");
        assertThat(events.get(0).facts().get(0).id()).isNotNull();
    }

    @Test
    void whatCannotBeTakenIsNamedAndNothingIsStored() {
        // Given
        asked("wrong");
        String edition = coordinator("wrong").get("/api/v1/authorizations/" + id).header("ETag");
        // When
        Response lines = respond("wrong", "key-6",
                "{\"kind\":\"decision-recorded\",\"workItemId\":\"" + id
                        + "\",\"lines\":[{\"line\":9,\"action\":\"yes\"}]}");
        Response kind = respond("wrong", "key-7", "{\"kind\":\"shouted\"}");
        Response nothing = coordinator("wrong").contentType("application/json")
                .post("/api/v1/inbox/authorizations/" + id + "/responses");
        // Then
        assertThat(lines.statusCode()).isEqualTo(422);
        assertThat(json(lines).path("errors").findValuesAsText("element")).containsExactly("/channel",
                "/lines/0/action", "/lines/0/line", "/workItemId");
        assertThat(kind.statusCode()).isEqualTo(400);
        assertThat(json(kind).path("errors").findValuesAsText("element")).containsExactly("/kind");
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(coordinator("wrong").get("/api/v1/authorizations/" + id).header("ETag")).isEqualTo(edition);
        assertThat(backing.events(Topics.RESPONSE_RECORDED, id)).isEmpty();
    }

    @Test
    void afterAWithdrawalNothingIsRecorded() {
        // Given
        asked("gone");
        say("gone", TheChain.request(id, RequestChanged.Outcome.WITHDRAWN, 2, 1));
        // When
        Response late = respond("gone", "key-8", "{\"kind\":\"question-answered\",\"note\":\"Too late.\"}");
        // Then
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(json(late).path("code").asText()).isEqualTo("authorization.withdrawn");
    }
}

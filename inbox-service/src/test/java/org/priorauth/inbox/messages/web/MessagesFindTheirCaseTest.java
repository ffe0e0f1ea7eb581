package org.priorauth.inbox.messages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.domain.TheChain;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A message is filed by itself where it is sure, and a person files it otherwise; nothing but a person changes a case. */
@QuarkusTest
class MessagesFindTheirCaseTest extends InboxTest {

    private static final String SURE = "Patient: Maya Reyes\\nDOB: 10/01/1961\\nMember ID: W100200300\\n"
            + "Order PT-1001\\nYour request is approved.\\nAuthorization number: AUTH-99120\\nVisits approved: 18";
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

    private JsonNode read(String tenant, String message) {
        eventually(() -> one(tenant, message).has("says"));
        return one(tenant, message);
    }

    private JsonNode one(String tenant, String message) {
        return json(coordinator(tenant).get("/api/v1/inbox/messages/" + message));
    }

    private Response post(String tenant, String message, String verb, String ifMatch, String body) {
        return coordinator(tenant).contentType("application/json").header("If-Match", ifMatch).body(body)
                .post("/api/v1/inbox/messages/" + message + "/" + verb);
    }

    private List<String> listed(String tenant, UUID authorization) {
        return coordinator(tenant).get("/api/v1/inbox/messages?authorization=" + authorization).path("items.id");
    }

    private List<String> timeline(String tenant, UUID authorization) {
        return coordinator(tenant).get("/api/v1/authorizations/" + authorization + "/timeline").path("items.outcome");
    }

    @Test
    void aSureMessageIsFiledByItselfAndAPersonCanUndoIt() {
        // Given
        filed("find-sure", id);
        String message = message("find-sure", SURE);
        JsonNode found = read("find-sure", message);
        List<String> before = listed("find-sure", id);
        // When
        Response stale = post("find-sure", message, "unlink", "\"0\"", "{}");
        Response undone = post("find-sure", message, "unlink", "\"" + found.path("edition").asInt() + "\"",
                "{\"why\":\"Another Maya.\"}");
        // Then
        assertThat(only(found.path("link"), "state", "authorizationId", "score"))
                .isEqualTo("{\"state\":\"by-itself\",\"authorizationId\":\"" + id + "\",\"score\":100}");
        assertThat(before).containsExactly(message);
        assertThat(List.of(stale.statusCode(), undone.statusCode())).containsExactly(412, 200);
        assertThat(only(json(undone).path("link"), "state", "why"))
                .isEqualTo("{\"state\":\"taken-off\",\"why\":\"Another Maya.\"}");
        assertThat(listed("find-sure", id)).isEmpty();
        assertThat(timeline("find-sure", id)).containsExactly("accepted", "message-filed", "message-taken-off");
    }

    @Test
    void twoCasesOfOnePatientAreForAPersonToTellApart() {
        // Given
        UUID other = UUID.randomUUID();
        filed("find-unsure", id);
        filed("find-unsure", other);
        filed("find-elsewhere", UUID.randomUUID());
        String message = message("find-unsure", UNSURE);
        JsonNode found = read("find-unsure", message);
        // When
        Response stranger = post("find-unsure", message, "confirm", "*",
                "{\"authorizationId\":\"" + UUID.randomUUID() + "\"}");
        Response taken = post("find-unsure", message, "confirm", "*", "{\"authorizationId\":\"" + other + "\"}");
        // Then
        assertThat(found.path("link").path("state").asText()).isEqualTo("proposed");
        assertThat(found.path("about").findValuesAsText("authorizationId"))
                .containsExactlyInAnyOrder(id.toString(), other.toString());
        assertThat(List.of(stranger.statusCode(), taken.statusCode())).containsExactly(409, 200);
        assertThat(json(taken).path("link").path("state").asText()).isEqualTo("by-person");
        assertThat(listed("find-unsure", other)).containsExactly(message);
        assertThat(post("find-elsewhere", message, "link", "*", "{\"authorizationId\":\"" + other + "\"}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatAPersonConfirmsOfAMessageChangesItsCaseOnce() {
        // Given
        filed("find-confirm", id);
        String message = message("find-confirm", SURE);
        read("find-confirm", message);
        String reading = "{\"reading\":{\"kind\":\"approval\",\"number\":\"AUTH-99120\",\"from\":\"2026-03-09\","
                + "\"to\":\"2026-05-31\",\"units\":18}}";
        // When
        Response first = post("find-confirm", message, "confirm", "*", reading);
        Response again = post("find-confirm", message, "confirm", "*", reading);
        Response otherwise = post("find-confirm", message, "confirm", "*", reading.replace("18", "12"));
        // Then
        assertThat(List.of(first.statusCode(), again.statusCode(), otherwise.statusCode()))
                .containsExactly(200, 200, 409);
        assertThat(json(first).path("link").path("state").asText()).isEqualTo("by-person");
        eventually(() -> !backing.events(Topics.RESPONSE_RECORDED, id).isEmpty());
        ResponseRecorded said = backing.events(Topics.RESPONSE_RECORDED, id).get(0).as(Topics.RESPONSE_RECORDED);
        assertThat(said.lines()).hasSize(1);
        assertThat(said.lines().get(0).action()).isEqualTo("A1");
        assertThat(said.lines().get(0).authorizationNumber()).isEqualTo("AUTH-99120");
        assertThat(said.lines().get(0).quantity()).isEqualByComparingTo("18");
        assertThat(said.note()).isEqualTo("By ehr, reference AUTH-99120. Read from message " + message + ".");
        assertThat(timeline("find-confirm", id)).containsExactly("accepted", "message-filed", "decision-recorded");
        assertThat(backing.events(Topics.RESPONSE_RECORDED, id)).hasSize(1);
    }

    @Test
    void aCaseThatComesLaterFindsTheMessageThatCameBefore() {
        // Given
        String message = message("find-later", SURE);
        String before = read("find-later", message).path("link").path("state").asText();
        // When
        filed("find-later", id);
        // Then
        assertThat(before).isEqualTo("none");
        eventually(() -> listed("find-later", id).contains(message));
        assertThat(one("find-later", message).path("link").path("state").asText()).isEqualTo("by-itself");
    }

    @Test
    void theReportSaysWhatPeopleCorrected() {
        // Given
        filed("find-report", id);
        String wrong = message("find-report", SURE);
        String right = message("find-report", SURE + " Thank you.");
        String offered = message("find-report", UNSURE);
        List.of(wrong, right, offered).forEach(one -> read("find-report", one));
        post("find-report", wrong, "unlink", "*", "{}");
        post("find-report", right, "confirm", "*", "{}");
        post("find-report", offered, "confirm", "*", "{\"authorizationId\":\"" + id + "\"}");
        // When
        JsonNode report = json(as("lee", "find-report", "lead").get("/api/v1/reports/matching"));
        // Then
        assertThat(report.get(0).toString()).isEqualTo("{\"channel\":\"ehr\",\"byItself\":2,\"corrected\":1,"
                + "\"precision\":0.5,\"proposalsTaken\":1,\"proposalsRefused\":0,\"byHand\":0}");
        assertThat(report.get(1).path("channel").asText()).isEqualTo("all");
    }

    @Test
    void anOfferedTalkIsWorkForAClinician() {
        // Given
        filed("find-peer", id);
        String message = message("find-peer", SURE.replace("Your request is approved.", "A talk is offered."));
        read("find-peer", message);
        // When
        Response confirmed = post("find-peer", message, "confirm", "*",
                "{\"reading\":{\"kind\":\"peer-to-peer-offer\",\"deadline\":\"2026-03-27\"}}");
        // Then
        assertThat(confirmed.statusCode()).isEqualTo(200);
        List<String> kinds = coordinator("find-peer").get("/api/v1/inbox/work-items").path("items.kind");
        assertThat(kinds).containsExactly("peer-to-peer-offered");
    }
}

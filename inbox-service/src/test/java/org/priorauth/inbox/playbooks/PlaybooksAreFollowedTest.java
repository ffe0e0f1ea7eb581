package org.priorauth.inbox.playbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.domain.TheChain;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class PlaybooksAreFollowedTest extends InboxTest {

    private final UUID id = UUID.randomUUID();

    private String overdue(String tenant) {
        say(tenant, TheChain.request(id, RequestChanged.Outcome.ACCEPTED, 1, 1));
        say(tenant, TheChain.submission(id, SubmissionChanged.Outcome.OVERDUE, 1));
        return "/api/v1/inbox/work-items/" + json(coordinator(tenant).get("/api/v1/authorizations/" + id))
                .path("workItems").get(0).path("id").asText() + "/playbook";
    }

    private Response write(String tenant, String role, String ifMatch, String text) {
        return as("lee", tenant, role).contentType("application/json").header("If-Match", ifMatch)
                .body("{\"steps\":[{\"id\":\"call\",\"text\":\"" + text + "\"}]}")
                .post("/api/v1/inbox/playbooks/overdue/versions?payer=aetna");
    }

    @Test
    void theShippedStepsAreFilledAndTickedOff() {
        // Given
        String tenant = "play-shipped";
        String playbook = overdue(tenant);
        // When
        JsonNode ticked = json(coordinator(tenant).put(playbook + "/steps/call"));
        JsonNode unticked = json(coordinator(tenant).delete(playbook + "/steps/call"));
        // Then
        assertThat(ticked.path("number").asInt()).isZero();
        assertThat(ticked.path("steps").get(0).path("text").asText())
                .isEqualTo("Call **Aetna**, name urn\\:uuid\\:1 and member W100200300.");
        assertThat(ticked.path("steps").get(0).path("done").path("by").asText()).isEqualTo("ana");
        assertThat(ticked.path("done").asInt()).isEqualTo(1);
        assertThat(unticked.path("done").asInt()).isZero();
        assertThat(Database.column(backing, "select step || ' ' || done || ' ' || author from playbook_tick where"
                + " tenant_id = ? order by at", tenant)).containsExactly("call true ana", "call false ana");
        assertThat(coordinator(tenant).put(playbook + "/steps/dance").statusCode()).isEqualTo(404);
        assertThat(coordinator("play-elsewhere").get(playbook).statusCode()).isEqualTo(404);
    }

    @Test
    void runningWorkKeepsTheVersionItStartedWith() {
        // Given
        String tenant = "play-version";
        String playbook = overdue(tenant);
        // When
        Response first = write(tenant, "lead", "0", "Call {{payer.name}} twice.");
        Response stale = write(tenant, "lead", "0", "Never mind.");
        Response coordinator = write(tenant, "coordinator", "1", "Never mind.");
        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(json(first).path("number").asInt()).isEqualTo(1);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(coordinator.statusCode()).isEqualTo(403);
        assertThat(json(coordinator(tenant).get(playbook)).path("number").asInt()).isZero();
        // a version that was there when the work was opened
        Database.execute(backing, "update playbook_version set at = '2026-01-01T00:00:00Z' where tenant_id = ?",
                tenant);
        assertThat(json(coordinator(tenant).get(playbook)).path("steps").get(0).path("text").asText())
                .isEqualTo("Call Aetna twice.");
        assertThat(json(coordinator(tenant).get("/api/v1/inbox/playbooks/overdue/versions?payer=aetna")).path("items"))
                .extracting(one -> one.path("number").asInt()).containsExactly(1, 0);
    }
}

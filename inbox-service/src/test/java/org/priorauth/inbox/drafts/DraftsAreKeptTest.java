package org.priorauth.inbox.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.inbox.InboxTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class DraftsAreKeptTest extends InboxTest {

    private final UUID id = UUID.randomUUID();
    private final String path = "/api/v1/inbox/drafts/note:" + id;

    private Response save(String tenant, String edition, String text) {
        return coordinator(tenant).contentType("application/json").header("If-Match", edition)
                .body("{\"text\":\"" + text + "\",\"authorizationId\":\"" + id + "\"}").put(path);
    }

    @Test
    void aDraftIsKeptForWhoWroteItAndOfTwoWindowsTheFirstWins() {
        // Given
        String tenant = "drafts";
        save(tenant, "\"0\"", "Dear").then().statusCode(200);
        // When
        Response further = save(tenant, "\"1\"", "Dear Ms. Reyes");
        Response other = save(tenant, "\"1\"", "Something else");
        // Then
        assertThat(further.header("ETag")).isEqualTo("\"2\"");
        assertThat(other.statusCode()).isEqualTo(412);
        assertThat(json(coordinator(tenant).get(path)).path("text").asText()).isEqualTo("Dear Ms. Reyes");
        assertThat(as("kim", tenant, "coordinator").get(path).statusCode()).isEqualTo(404);
        assertThat(coordinator("drafts-elsewhere").get(path).statusCode()).isEqualTo(404);
        assertThat(
                Database.column(backing, "select action from audit_entry where authorization_id = ? order by at", id))
                .containsExactly("draft.saved", "draft.saved", "draft.read");
        assertThat(coordinator(tenant).delete(path).statusCode()).isEqualTo(204);
        assertThat(coordinator(tenant).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsTooLongOrUnderAStrangeKeyIsNotKept() {
        // Given
        String tenant = "drafts-wrong";
        // When
        Response strange = coordinator(tenant).contentType("application/json").body("{\"text\":\"x\"}")
                .put("/api/v1/inbox/drafts/Maya Reyes");
        Response tooLong = save(tenant, "*", "x".repeat(100_001));
        // Then
        assertThat(strange.statusCode()).isEqualTo(422);
        assertThat(tooLong.statusCode()).isEqualTo(422);
    }
}

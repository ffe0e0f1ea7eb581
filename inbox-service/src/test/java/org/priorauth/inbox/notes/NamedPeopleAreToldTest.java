package org.priorauth.inbox.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.domain.TheChain;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class NamedPeopleAreToldTest extends InboxTest {

    private final UUID id = UUID.randomUUID();

    private Response write(String tenant, String path, String note) {
        return coordinator(tenant).contentType("application/json").body("{\"note\":\"" + note + "\"}").post(path);
    }

    private JsonNode mentions(String user, String tenant, String query) {
        return json(as(user, tenant, "lead").get("/api/v1/inbox/mentions" + query));
    }

    @Test
    void aNoteTellsWhomItNames() {
        // Given
        String tenant = "notes-named";
        say(tenant, TheChain.request(id, RequestChanged.Outcome.INCOMPLETE, 1, 1));
        String item = json(coordinator(tenant).get("/api/v1/authorizations/" + id)).path("workItems").get(0).path("id")
                .asText();
        // When
        Response written = write(tenant, "/api/v1/inbox/authorizations/" + id + "/notes", "@lee: ask her again.");
        write(tenant, "/api/v1/inbox/work-items/" + item + "/note", "Done as @lee said.").then().statusCode(200);
        // Then
        assertThat(written.statusCode()).isEqualTo(201);
        assertThat(only(json(written), "text", "by")).isEqualTo(
                "{\"text\":\"@lee: ask her again.\",\"by\":{\"id\":\"ana\",\"role\":\"coordinator\",\"name\":\"ana\"}}");
        assertThat(json(coordinator(tenant).get("/api/v1/inbox/authorizations/" + id + "/notes")).path("items"))
                .extracting(note -> note.path("id").asText() + " " + note.path("text").asText())
                .containsExactly(json(written).path("id").asText() + " @lee: ask her again.");
        JsonNode told = mentions("lee", tenant, "?seen=false").path("items");
        assertThat(told).extracting(one -> one.path("text").asText()).containsExactly("Done as @lee said.",
                "@lee: ask her again.");
        assertThat(told.get(0).path("workItemId").asText()).isEqualTo(item);
        assertThat(told.get(1).has("workItemId")).isFalse();
        assertThat(json(coordinator(tenant).get("/api/v1/authorizations/" + id + "/timeline")).path("items"))
                .extracting(step -> step.path("outcome").asText()).endsWith("case-noted", "mentioned",
                        "work-item-noted", "mentioned");
    }

    @Test
    void whatWasSeenIsNoNewsAndNobodysElse() {
        // Given
        String tenant = "notes-seen";
        say(tenant, TheChain.request(id, RequestChanged.Outcome.INCOMPLETE, 1, 1));
        write(tenant, "/api/v1/inbox/authorizations/" + id + "/notes", "@lee @kim look.");
        String mine = mentions("lee", tenant, "").path("items").get(0).path("id").asText();
        // When
        Response seen = as("lee", tenant, "lead").post("/api/v1/inbox/mentions/" + mine + "/seen");
        Response others = as("kim", tenant, "lead").post("/api/v1/inbox/mentions/" + mine + "/seen");
        // Then
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(mentions("lee", tenant, "/counts").path("unseen").asInt()).isZero();
        assertThat(mentions("kim", tenant, "/counts").path("unseen").asInt()).isEqualTo(1);
        assertThat(mentions("lee", tenant, "?seen=false").path("items")).isEmpty();
        assertThat(mentions("lee", "notes-elsewhere", "").path("items")).isEmpty();
    }
}

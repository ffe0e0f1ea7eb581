package org.priorauth.inbox.macros;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.domain.TheChain;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class MacrosAreFilledTest extends InboxTest {

    private Response write(String tenant, String role, String text) {
        return as("lee", tenant, role).contentType("application/json")
                .body("{\"name\":\"Status\",\"text\":\"" + text + "\"}").post("/api/v1/inbox/macros");
    }

    @Test
    void aCannedTextIsFilledFromTheCaseAndItsGapsAreSeen() {
        // Given
        String tenant = "macro-fill";
        UUID id = UUID.randomUUID();
        say(tenant, TheChain.request(id, RequestChanged.Outcome.ACCEPTED, 1, 1));
        String macro = json(write(tenant, "lead", "How far is {{payer.reference}} of {{patient.name}}? {{me}}"))
                .path("id").asText();
        String path = "/api/v1/inbox/authorizations/" + id + "/macros/" + macro;
        // When
        Response filled = coordinator(tenant).get(path);
        // Then
        assertThat(json(filled).toString()).isEqualTo("{\"name\":\"Status\","
                + "\"text\":\"How far is [payer.reference?] of Maya Reyes? ana\",\"gaps\":[\"payer.reference\"]}");
        assertThat(coordinator("macro-elsewhere").get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aLeadWritesThemAndAWrongVariableIsNamed() {
        // Given
        String tenant = "macro-write";
        String macro = "/api/v1/inbox/macros/" + json(write(tenant, "lead", "Hello.")).path("id").asText();
        // When
        Response coordinator = write(tenant, "coordinator", "Hello.");
        Response wrong = write(tenant, "lead", "Dear {{patient.nam}}");
        Response stale = as("lee", tenant, "lead").header("If-Match", "\"7\"").delete(macro);
        // Then
        assertThat(coordinator.statusCode()).isEqualTo(403);
        assertThat(json(wrong).path("errors").findValuesAsText("message")).containsExactly("There is no patient.nam.");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(json(coordinator(tenant).get("/api/v1/inbox/macros")).path("items").findValuesAsText("text"))
                .containsExactly("Hello.");
        assertThat(as("lee", tenant, "lead").header("If-Match", "\"1\"").delete(macro).statusCode()).isEqualTo(204);
    }
}

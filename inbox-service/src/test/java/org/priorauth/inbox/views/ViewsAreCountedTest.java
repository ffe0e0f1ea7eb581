package org.priorauth.inbox.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.domain.TheChain;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ViewsAreCountedTest extends InboxTest {

    private Response save(String user, String tenant, String role, String body) {
        return as(user, tenant, role).contentType("application/json").body(body).post("/api/v1/inbox/views");
    }

    private static String view(String name, boolean shared, String filter) {
        return "{\"name\":\"" + name + "\",\"shared\":" + shared + ",\"filter\":" + filter + ",\"sort\":\"touch\"}";
    }

    @Test
    void everyViewSaysHowMuchThereIsNow() {
        // Given
        String tenant = "views-count";
        UUID id = UUID.randomUUID();
        say(tenant, TheChain.request(id, RequestChanged.Outcome.ACCEPTED, 1, 1));
        say(tenant, TheChain.decided(id, 1, Decision.DENIED));
        say(tenant, TheChain.letter(UUID.randomUUID(), LetterChanged.Outcome.DRAFTED, 1, 1));
        save("lee", tenant, "lead", view("a Aetna", true, "{\"payer\":\"aetna\"}")).then().statusCode(201);
        save("ana", tenant, "coordinator", view("b Mine", false, "{\"owner\":\"me\"}")).then().statusCode(201);
        save("ana", tenant, "coordinator", view("c Late letters", false,
                "{\"kind\":[\"letter-to-sign\"],\"owner\":\"clinicians\",\"dueWithinHours\":0}"));
        save("ana", tenant, "coordinator", view("d Asleep", false, "{\"state\":\"snoozed\"}"));
        save("kim", tenant, "coordinator", view("e Kim's own", false, "{}"));
        // When
        JsonNode views = json(coordinator(tenant).get("/api/v1/inbox/views")).path("items");
        JsonNode counts = json(coordinator(tenant).get("/api/v1/inbox/views/counts")).path("items");
        // Then
        assertThat(views).extracting(one -> one.path("name").asText() + " " + one.path("mine").asBoolean())
                .containsExactly("a Aetna false", "b Mine true", "c Late letters true", "d Asleep true");
        assertThat(counts).extracting(one -> one.path("count").asInt()).containsExactly(1, 0, 1, 0);
        assertThat(counts).extracting(one -> one.path("id").asText())
                .isEqualTo(views.findValuesAsText("id"));
    }

    @Test
    void aViewIsChangedByWhoseItIsAndSharedByALead() {
        // Given
        String tenant = "views-own";
        String path = "/api/v1/inbox/views/"
                + json(save("ana", tenant, "coordinator", view("Mine", false, "{}"))).path("id").asText();
        // When
        Response shared = save("ana", tenant, "coordinator", view("Ours", true, "{}"));
        Response changed = coordinator(tenant).contentType("application/json").header("If-Match", "\"1\"")
                .body(view("Mine too", false, "{}")).put(path);
        Response stale = coordinator(tenant).contentType("application/json").header("If-Match", "\"1\"")
                .body(view("Mine three", false, "{}")).put(path);
        Response kim = as("kim", tenant, "coordinator").delete(path);
        Response wrong = save("ana", tenant, "coordinator",
                "{\"name\":\" \",\"sort\":\"name\",\"filter\":{\"state\":\"done\"}}");
        // Then
        assertThat(shared.statusCode()).isEqualTo(403);
        assertThat(json(changed).path("name").asText()).isEqualTo("Mine too");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(kim.statusCode()).isEqualTo(404);
        assertThat(json(wrong).path("errors").findValuesAsText("element")).containsExactly("/name", "/sort",
                "/filter/state");
        assertThat(coordinator(tenant).delete(path).statusCode()).isEqualTo(204);
        assertThat(json(coordinator(tenant).get("/api/v1/inbox/views/counts")).path("items")).isEmpty();
    }
}

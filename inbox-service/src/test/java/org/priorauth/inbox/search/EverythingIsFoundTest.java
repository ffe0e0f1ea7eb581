package org.priorauth.inbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.domain.TheChain;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** One box finds a name with a slip, a birth date, a member id, an authorization number, and words of messages. */
@QuarkusTest
class EverythingIsFoundTest extends InboxTest {

    private final UUID id = UUID.randomUUID();

    private void approved(String tenant) {
        say(tenant, TheChain.request(id, RequestChanged.Outcome.ACCEPTED, 1, 1));
        say(tenant, TheChain.decided(id, 1, Decision.APPROVED, TheChain.line(1, "A1", "AUTH-2026/0042")));
    }

    private Response search(String tenant, String body) {
        return coordinator(tenant).contentType("application/json").body(body).post("/api/v1/inbox/search");
    }

    private String place(String tenant, String query) {
        JsonNode items = json(search(tenant, "{\"query\":\"" + query + "\"}")).path("items");
        return items.isEmpty() ? "nothing" : items.get(0).path("excerpt").path("place").asText();
    }

    @Test
    void anAuthorizationIsFoundByWhateverAPersonKnows() {
        // Given
        String tenant = "search-case";
        approved(tenant);
        // When
        Response found = search(tenant, "{\"query\":\"reyse maya\"}");
        // Then
        JsonNode first = json(found).path("items").get(0);
        assertThat(first.path("authorizationId").asText()).isEqualTo(id.toString());
        assertThat(only(first, "kind", "title", "standing", "excerpt")).isEqualTo(
                "{\"kind\":\"authorization\",\"title\":\"Maya Reyes\",\"standing\":\"approved\",\"excerpt\":"
                        + "{\"place\":\"patient\",\"pieces\":[{\"text\":\"Maya\",\"marked\":true},"
                        + "{\"text\":\" \",\"marked\":false},{\"text\":\"Reyes\",\"marked\":true}]}}");
        assertThat(place(tenant, "10/1/1961")).isEqualTo("birth-date");
        assertThat(place(tenant, "w100 reyes")).isEqualTo("patient");
        assertThat(place(tenant, "W-100200300")).isEqualTo("member-id");
        assertThat(place(tenant, "auth20260042")).isEqualTo("authorization-number");
        assertThat(place(tenant, "97110")).isEqualTo("service");
        assertThat(place(tenant, "m25.561 knee")).isEqualTo("diagnosis");
        assertThat(place(tenant, "reyes 1970-01-01")).isEqualTo("nothing");
        assertThat(place("search-elsewhere", "reyes")).isEqualTo("nothing");
        assertThat(Database.count(backing, "select count(*) from audit_entry where tenant_id = ? and action = ?"
                + " and authorization_id = ?", tenant, "search.found", id)).isEqualTo(7);
    }

    @Test
    void aMessageIsFoundByItsWordsPageByPage() {
        // Given
        String tenant = "search-message";
        for (int call = 1; call <= 3; call++) {
            coordinator(tenant).contentType("application/json")
                    .body("{\"channel\":\"phone\",\"text\":\"Call " + call
                            + ": the reviewer wants the goniometer figures.\",\"outcome\":\"noted\"}")
                    .post("/api/v1/inbox/messages").then().statusCode(201);
        }
        // When
        JsonNode first = json(search(tenant, "{\"query\":\"Goniometer\",\"limit\":2}"));
        JsonNode last = json(search(tenant, "{\"query\":\"Goniometer\",\"limit\":2,\"cursor\":\""
                + first.path("next").asText() + "\"}"));
        // Then
        assertThat(first.path("items")).hasSize(2);
        assertThat(last.path("items")).hasSize(1);
        assertThat(last.has("next")).isFalse();
        assertThat(only(last.path("items").get(0), "kind", "standing", "excerpt")).isEqualTo(
                "{\"kind\":\"message\",\"standing\":\"phone\",\"excerpt\":{\"place\":\"text\",\"pieces\":["
                        + "{\"text\":\"Call 1: the reviewer wants the \",\"marked\":false},"
                        + "{\"text\":\"goniometer\",\"marked\":true},{\"text\":\" figures.\",\"marked\":false}]}}");
    }

    @Test
    void whatCannotBeLookedForIsNamed() {
        // Given
        String tenant = "search-wrong";
        // When
        Response nothing = search(tenant, "{\"query\":\" ?! \",\"kinds\":[\"letter\"],\"limit\":0}");
        // Then
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(json(nothing).path("errors").findValuesAsText("element")).containsExactly("/query", "/kinds",
                "limit");
    }
}

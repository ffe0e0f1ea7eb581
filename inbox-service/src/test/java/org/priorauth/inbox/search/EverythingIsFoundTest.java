package org.priorauth.inbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.chain.Transactions;
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

    @Inject
    Transactions transactions;

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
    void ofManyPagesTheNewestHundredAreFound() throws SQLException {
        // Given
        String tenant = "search-pages";
        try (Connection inbox = backing.connect(); Statement statement = inbox.createStatement()) {
            statement.execute("insert into document (id, tenant_id, name, media_type, size, sha256, created_at)"
                    + " values ('0000ffff-0000-7000-8000-000000000000', 'search-pages', 'chart.pdf',"
                    + " 'application/pdf', 1, 'none', now())");
            statement.execute("insert into document_page (id, tenant_id, document_id, page, words, how, tokens)"
                    + " select ('0000ffff-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'search-pages',"
                    + " '0000ffff-0000-7000-8000-000000000000', n, 'Lymphedema, page ' || n, 'text',"
                    + " 'lymphedema page ' || n from generate_series(1, 101) n");
        }
        // When
        JsonNode found = json(search(tenant, "{\"query\":\"lymphed\",\"kinds\":[\"page\"],\"limit\":200}"));
        // Then
        assertThat(StreamSupport.stream(found.path("items").spliterator(), false)
                .map(item -> item.path("page").asInt()).toList())
                .isEqualTo(IntStream.iterate(101, page -> page > 1, page -> page - 1).boxed().toList());
    }

    @Test
    void everyQuestionIsPlannedForItself() {
        assertThat(transactions
                .quietly(session -> session
                        .createNativeQuery("select current_setting('plan_cache_mode')", String.class).getSingleResult())
                .await().atMost(Duration.ofSeconds(10))).isEqualTo("force_custom_plan");
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

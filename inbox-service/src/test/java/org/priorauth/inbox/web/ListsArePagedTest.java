package org.priorauth.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.inbox.InboxTest;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ListsArePagedTest extends InboxTest {

    private static RequestChanged filed(UUID id, int second, Order order) {
        return new RequestChanged(id, RequestChanged.Outcome.RECEIVED, 1, Cast.NOON.plusSeconds(second), Cast.EHR, 1,
                order,
                List.of(), null);
    }

    private static Order of(String family, String given, String memberId, String payer, ServiceCategory category) {
        Order some = Cast.orderOf(memberId);
        Patient patient = new Patient("p-" + family, family, List.of(given), some.patient().birthDate(), "female", null,
                null);
        return new Order("https://ehr.example/orders|" + family, patient, some.coverage(),
                new org.priorauth.contracts.intake.Payer(payer, payer), some.clinic(), some.clinician(), category,
                Urgency.STANDARD, some.requested(), some.diagnoses(), some.lines(), some.facts(), List.of());
    }

    private List<UUID> file(String tenant, int count) {
        List<UUID> ids = IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList();
        List<UUID> events = IntStream.range(0, count)
                .mapToObj(i -> publish(tenant, filed(ids.get(i), i, Cast.order()))).toList();
        events.forEach(event -> heard(tenant, event));
        return ids;
    }

    private static List<String> ids(JsonNode page) {
        return Stream.of(page.path("items")).flatMap(items -> items.findValuesAsText("id").stream())
                .filter(id -> id.length() == 36).toList();
    }

    @Test
    void pagesStayStableWhileOrdersComeIn() {
        // Given
        List<UUID> first = file("paging", 7);
        JsonNode one = json(coordinator("paging").get("/api/v1/authorizations?sort=received&limit=3"));
        List<String> seen = new ArrayList<>(ids(one));
        // When: an older and a newer one come in between
        say("paging", filed(UUID.randomUUID(), -60, Cast.order()));
        UUID newest = UUID.randomUUID();
        say("paging", filed(newest, 60, Cast.order()));
        for (JsonNode page = one; page.has("next");) {
            page = json(coordinator("paging").queryParam("cursor", page.path("next").asText())
                    .get("/api/v1/authorizations?sort=received&limit=3"));
            seen.addAll(ids(page));
        }
        // Then
        assertThat(seen).containsExactlyElementsOf(
                Stream.concat(first.stream(), Stream.of(newest)).map(UUID::toString).toList());
    }

    @Test
    void theNewestChangeComesFirst() {
        // Given
        List<UUID> ids = file("paging-usual", 3);
        // what else they set off is done
        eventually(
                () -> Database.count(backing, "select count(*) from errand where tenant_id = ?", "paging-usual") == 0);
        say("paging-usual", new RequestChanged(ids.get(0), RequestChanged.Outcome.ACCEPTED, 2, Cast.NOON, Cast.EHR, 1,
                Cast.order(), List.of(), null));
        // When
        JsonNode page = json(coordinator("paging-usual").get("/api/v1/authorizations?limit=1"));
        // Then
        assertThat(ids(page)).containsExactly(ids.get(0).toString());
    }

    @Test
    void peopleAreFoundByNameIdAndOrder() {
        // Given
        say("search", filed(UUID.randomUUID(), 1,
                of("O'Brien_50%", "Zoë", "W777", "aetna", ServiceCategory.SURGERY)));
        say("search", filed(UUID.randomUUID(), 2, of("Okafor", "Leo", "XYP9", "bcbs", ServiceCategory.SPEECH_THERAPY)));
        // When // Then
        assertThat(found("q", "okaf")).containsExactly("Okafor");
        assertThat(found("q", "leo OKA")).containsExactly("Okafor");
        assertThat(found("q", "okafor, leo")).containsExactly("Okafor");
        assertThat(found("q", "xyp9")).containsExactly("Okafor");
        assertThat(found("q", "orders|o'brien")).containsExactly("O'Brien_50%");
        assertThat(found("q", "ZOË")).containsExactly("O'Brien_50%");
        assertThat(found("q", "_50%")).containsExactly("O'Brien_50%");
        assertThat(found("q", "%")).containsExactly("O'Brien_50%");
        assertThat(found("q", "leo\nxyp9")).isEmpty();
        assertThat(found("payer", "bcbs")).containsExactly("Okafor");
        assertThat(found("category", "surgery")).containsExactly("O'Brien_50%");
        assertThat(found("ehr-identifier", "https://ehr.example/orders|Okafor")).containsExactly("Okafor");
        assertThat(found("ehr-identifier", "https://ehr.example/orders|okafor")).isEmpty();
        assertThat(found("status", "received")).containsExactly("Okafor", "O'Brien_50%");
        assertThat(found("owner", "none")).hasSize(2);
        assertThat(found("owner", "me")).isEmpty();
        assertThat(found("due-before", "2030-01-01T00:00:00Z")).isEmpty();
    }

    private List<String> found(String parameter, String value) {
        return json(coordinator("search").queryParam(parameter, value).get("/api/v1/authorizations?sort=-received"))
                .path("items").findValuesAsText("family");
    }

    @Test
    void aNameIsLookedForInABodyNotInAUrl() {
        // Given
        say("search-body", filed(UUID.randomUUID(), 1, Cast.order()));
        // When
        Response page = coordinator("search-body").contentType("application/json")
                .body("{\"q\":\"reyes\",\"status\":[\"received\"],\"limit\":10}")
                .post("/api/v1/inbox/authorizations/search");
        // Then
        assertThat(json(page).path("items").findValuesAsText("family")).containsExactly("Reyes");
    }

    @Test
    void unreadableParametersAreNamedTogether() {
        // Given
        String query = "?status=done&due-before=tomorrow&limit=201&cursor=zz";
        // When
        Response answer = coordinator("search").get("/api/v1/authorizations" + query);
        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("errors").findValuesAsText("element")).containsExactlyInAnyOrder("status",
                "due-before", "limit", "cursor");
    }

    @Test
    void anotherClinicSeesNothingOfIt() {
        // Given
        say("ours", filed(UUID.randomUUID(), 1, Cast.order()));
        // When
        JsonNode theirs = json(coordinator("theirs").get("/api/v1/authorizations?q=reyes"));
        // Then
        assertThat(theirs.toString()).isEqualTo("{\"items\":[]}");
        assertThat(json(coordinator("theirs").get("/api/v1/authorizations/counts")).toString())
                .isEqualTo("{\"total\":0,\"byStatus\":{}}");
    }

    @Test
    void aListLeavesATraceForEveryoneItShows() {
        // Given
        List<UUID> ids = file("traced", 2);
        // When
        as("audrey", "traced", "auditor").get("/api/v1/authorizations");
        // Then
        assertThat(Database.column(backing,
                "select authorization_id from audit_entry where tenant_id = 'traced' and action = 'authorization.listed' and actor = 'audrey'"))
                .containsExactlyInAnyOrderElementsOf(ids.stream().map(UUID::toString).toList());
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        // Given
        UUID id = file("cached", 1).get(0);
        String etag = coordinator("cached").get("/api/v1/authorizations/" + id).header("ETag");
        // When
        Response again = coordinator("cached").header("If-None-Match", etag).get("/api/v1/authorizations/" + id);
        // Then
        assertThat(again.statusCode()).isEqualTo(304);
    }
}

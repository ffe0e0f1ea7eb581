package org.priorauth.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.domain.TheChain;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The queue: found, taken, handed over, written beside, finished. */
@QuarkusTest
class WorkIsDoneTest extends InboxTest {

    private final UUID id = UUID.randomUUID();

    private String denied(String tenant) {
        say(tenant, TheChain.request(id, RequestChanged.Outcome.ACCEPTED, 1, 1));
        say(tenant, TheChain.decided(id, 1, Decision.DENIED, TheChain.line(1, "A3", null, "Not shown to be needed.")));
        return json(coordinator(tenant).get("/api/v1/authorizations/" + id)).path("workItems").get(0).path("id")
                .asText();
    }

    private Response act(String tenant, String item, String verb, String ifMatch, String body) {
        var request = coordinator(tenant).contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/api/v1/inbox/work-items/" + item + "/" + verb);
    }

    @Test
    void anItemShowsWhatIsNeededToDoIt() {
        // Given
        String item = denied("work-one");
        // When
        Response answer = coordinator("work-one").get("/api/v1/inbox/work-items/" + item);
        // Then
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(json(answer).toString()).isEqualTo("{\"id\":\"" + item + "\",\"authorizationId\":\"" + id
                + "\",\"kind\":\"denied\",\"title\":\"Denied\",\"state\":\"open\","
                + "\"reason\":\"The payer denied the request. Not shown to be needed.\","
                + "\"next\":\"Tell patient and clinician. Decide whether to ask for a peer-to-peer review or to appeal.\","
                + "\"roles\":[\"coordinator\",\"clinician\"],"
                + "\"owner\":{\"kind\":\"queue\",\"id\":\"coordinators\",\"name\":\"coordinators\"},\"priority\":2,"
                + "\"openedAt\":\"2026-03-02T12:00:31Z\",\"dueAt\":\"2026-03-03T22:00:00Z\","
                + "\"closedBy\":[\"decision-recorded\",\"hand\"],\"notes\":[],"
                + "\"of\":{\"status\":\"denied\",\"patient\":{\"family\":\"Reyes\",\"given\":[\"Maya\"],"
                + "\"birthDate\":\"1961-10-01\"},\"memberId\":\"W100200300\","
                + "\"payer\":{\"id\":\"aetna\",\"name\":\"Aetna\"},\"category\":\"physical-therapy\","
                + "\"urgency\":\"standard\",\"ehrIdentifier\":\"https://ehr.riverside.example/orders|PT-1001\","
                + "\"payerReference\":\"urn:uuid:1\"}}");
    }

    @Test
    void workIsTakenHandedOverAndFinished() {
        // Given
        String item = denied("work-life");
        // When
        Response taken = act("work-life", item, "assign", "\"1\"", "{\"owner\":\"me\"}");
        Response stale = act("work-life", item, "assign", "\"1\"", "{\"owner\":\"lee\",\"name\":\"Robin Lee\"}");
        Response given = act("work-life", item, "assign", "\"2\"", "{\"owner\":\"lee\",\"name\":\"Robin Lee\"}");
        Response noted = act("work-life", item, "note", null, "{\"note\":\"Called; peer-to-peer on Friday.\"}");
        Response done = act("work-life", item, "done", "\"4\"", "{\"note\":\"Appeal filed.\"}");
        Response again = act("work-life", item, "done", null, "{}");
        // Then
        assertThat(json(taken).path("owner").toString())
                .isEqualTo("{\"kind\":\"person\",\"id\":\"ana\",\"name\":\"ana\"}");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(json(stale).path("code").asText()).isEqualTo("changed-meanwhile");
        assertThat(json(given).path("owner").path("name").asText()).isEqualTo("Robin Lee");
        assertThat(json(noted).path("notes").get(0).path("text").asText()).isEqualTo("Called; peer-to-peer on Friday.");
        assertThat(json(done).path("state").asText()).isEqualTo("done");
        assertThat(json(done).path("closing").path("because").asText()).isEqualTo("ana marked it as done.");
        assertThat(done.header("ETag")).isEqualTo("\"6\"");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json(coordinator("work-life").get("/api/v1/authorizations/" + id + "/timeline")).path("items"))
                .extracting(step -> step.path("sentence").asText()).endsWith("ana took the work: Denied.",
                        "ana gave the work to Robin Lee: Denied.", "ana wrote a note: Denied.",
                        "ana marked the work as done: Denied.");
    }

    @Test
    void theQueueIsFilteredSortedAndCounted() {
        // Given
        String tenant = "work-queue";
        String denial = denied(tenant);
        act(tenant, denial, "assign", null, "{\"owner\":\"me\"}");
        UUID other = UUID.randomUUID();
        say(tenant, TheChain.letter(other, LetterChanged.Outcome.DRAFTED, 1, 1));
        UUID third = UUID.randomUUID();
        say(tenant, TheChain.submission(third, SubmissionChanged.Outcome.OVERDUE, 1));
        // When
        JsonNode counts = json(coordinator(tenant).get("/api/v1/inbox/work-items/counts"));
        // Then
        assertThat(counts.toString()).isEqualTo("{\"open\":3,\"mine\":1,\"unowned\":2,\"late\":3,\"snoozed\":0,"
                + "\"byKind\":{\"denied\":1,\"letter-to-sign\":1,\"overdue\":1}}");
        assertThat(kinds(tenant, "")).isEqualTo("overdue letter-to-sign denied");
        assertThat(kinds(tenant, "?sort=-due")).isEqualTo("denied letter-to-sign overdue");
        assertThat(kinds(tenant, "?sort=priority")).isEqualTo("overdue letter-to-sign denied");
        assertThat(kinds(tenant, "?owner=me")).isEqualTo("denied");
        assertThat(kinds(tenant, "?owner=none")).isEqualTo("overdue letter-to-sign");
        assertThat(kinds(tenant, "?owner=clinicians")).isEqualTo("letter-to-sign");
        assertThat(kinds(tenant, "?kind=denied&kind=overdue")).isEqualTo("overdue denied");
        assertThat(kinds(tenant, "?due-before=2026-03-02T23:00:00Z")).isEqualTo("overdue letter-to-sign");
        assertThat(kinds(tenant, "?state=done")).isEmpty();
    }

    private String kinds(String tenant, String query) {
        JsonNode items = json(coordinator(tenant).get("/api/v1/inbox/work-items" + query)).path("items");
        return String.join(" ", items.findValuesAsText("kind").stream().filter(kind -> !kind.equals("queue")
                && !kind.equals("person")).toList());
    }

    @Test
    void whatIsSetAsideLeavesTheQueueAndComesBack() {
        // Given
        String tenant = "work-asleep";
        String item = denied(tenant);
        // the day of the chain is long past: give it time
        Database.execute(backing, "update authorization_case set document = replace(document, ?, ?), work_items ="
                + " replace(work_items, ?, ?) where id = ?", "2026-03-03T22:00:00Z", "2099-03-03T22:00:00Z",
                "2026-03-03T22:00:00Z", "2099-03-03T22:00:00Z", id);
        // When
        Response aside = act(tenant, item, "snooze", "\"1\"", "{\"until\":\"2098-01-01T00:00:00Z\"}");
        // Then
        assertThat(only(json(aside), "state", "snoozedUntil")).isEqualTo(
                "{\"state\":\"snoozed\",\"snoozedUntil\":\"2098-01-01T00:00:00Z\"}");
        assertThat(kinds(tenant, "")).isEmpty();
        assertThat(kinds(tenant, "?state=snoozed&sort=touch")).isEqualTo("denied");
        assertThat(json(coordinator(tenant).get("/api/v1/inbox/work-items/counts")).path("snoozed").asInt())
                .isEqualTo(1);
        assertThat(act(tenant, item, "undo", "\"2\"", "").statusCode()).isEqualTo(200);
        assertThat(kinds(tenant, "")).isEqualTo("denied");
        // a moment later it is back by itself
        act(tenant, item, "snooze", null,
                "{\"until\":\"" + java.time.Instant.now().plusMillis(300) + "\"}").then().statusCode(200);
        eventually(
                () -> Database.count(backing, "select count(*) from timeline where authorization_id = ? and outcome ="
                        + " 'work-item-woken'", id) == 1);
        assertThat(kinds(tenant, "")).isEqualTo("denied");
    }

    @Test
    void manyAreDoneAtOnceEachWithItsOwnOutcome() {
        // Given
        String tenant = "work-bulk";
        String denial = denied(tenant);
        String strange = UUID.randomUUID().toString();
        var body = "{\"action\":\"done\",\"note\":\"All told.\",\"items\":[{\"id\":\"" + denial
                + "\",\"edition\":1},{\"id\":\"" + strange + "\"}]}";
        // When
        Response answer = coordinator(tenant).contentType("application/json").body(body)
                .post("/api/v1/inbox/work-items/bulk");
        Response again = coordinator(tenant).contentType("application/json").body(body)
                .post("/api/v1/inbox/work-items/bulk");
        Response none = coordinator(tenant).contentType("application/json").body("{\"action\":\"done\",\"items\":[]}")
                .post("/api/v1/inbox/work-items/bulk");
        // Then
        assertThat(json(answer).toString()).isEqualTo("{\"done\":1,\"refused\":1,\"items\":[{\"id\":\"" + denial
                + "\",\"done\":true,\"status\":200,\"edition\":\"3\"},{\"id\":\"" + strange
                + "\",\"done\":false,\"status\":404,\"code\":\"not-found\","
                + "\"detail\":\"There is nothing with this id in your clinic.\"}]}");
        assertThat(json(again).path("items").get(0).path("status").asInt()).isEqualTo(412);
        assertThat(none.statusCode()).isEqualTo(422);
    }

    @Test
    void theIndexOfTheDatabaseFollowsEveryItem() {
        // Given
        String item = denied("work-index");
        // When
        act("work-index", item, "assign", null, "{\"owner\":\"me\"}");
        say("work-index", TheChain.decided(id, 2, Decision.APPROVED, TheChain.line(1, "A1", "AUTH-9")));
        // Then
        assertThat(Database.column(backing,
                "select kind || ' ' || open || ' ' || owner || ' ' || taken from work_item where id = ?::uuid", item))
                .containsExactly("denied false person:ana true");
    }

    @Test
    void aCaseIsGivenAwayWithItsWork() {
        // Given
        String tenant = "work-case";
        denied(tenant);
        String etag = coordinator(tenant).get("/api/v1/authorizations/" + id).header("ETag");
        // When
        Response given = coordinator(tenant).contentType("application/json").header("If-Match", etag)
                .body("{\"owner\":\"lee\",\"name\":\"Robin Lee\"}")
                .post("/api/v1/inbox/authorizations/" + id + "/assign");
        Response stale = coordinator(tenant).contentType("application/json").header("If-Match", etag)
                .body("{\"owner\":\"me\"}").post("/api/v1/inbox/authorizations/" + id + "/assign");
        // Then
        assertThat(json(given).toString()).isEqualTo("{\"id\":\"" + id
                + "\",\"owner\":{\"kind\":\"person\",\"id\":\"lee\",\"name\":\"Robin Lee\"}}");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(json(as("lee", tenant, "lead").get("/api/v1/authorizations?owner=me")).path("items")).hasSize(1);
        assertThat(json(as("lee", tenant, "lead").get("/api/v1/inbox/work-items?owner=me")).path("items")).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsNamed() {
        // Given
        String item = denied("work-wrong");
        // When
        Response nobody = act("work-wrong", item, "assign", null, "{}");
        Response silent = act("work-wrong", item, "note", null, "{\"note\":\" \"}");
        Response asked = coordinator("work-wrong")
                .get("/api/v1/inbox/work-items?state=lost&sort=name&limit=0&due-before=soon");
        // Then
        assertThat(nobody.statusCode()).isEqualTo(400);
        assertThat(json(nobody).path("errors").findValuesAsText("element")).containsExactly("/owner");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(json(silent).path("errors").findValuesAsText("element")).containsExactly("/note");
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(json(asked).path("errors").findValuesAsText("element")).containsExactly("state", "due-before",
                "sort");
    }
}

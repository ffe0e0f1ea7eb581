package org.priorauth.inbox.messages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** People put into one thread what belongs together, and apart what does not; all of it can be taken back. */
@QuarkusTest
class ThreadsArePutRightTest extends InboxTest {

    private String call(String tenant, String outcome) {
        return json(coordinator(tenant).contentType("application/json")
                .body("{\"channel\":\"phone\",\"outcome\":\"" + outcome + "\"}").post("/api/v1/inbox/messages"))
                .path("id").asText();
    }

    private Response post(String tenant, String path, String ifMatch, String body) {
        return coordinator(tenant).contentType("application/json").header("If-Match", ifMatch).body(body)
                .post("/api/v1/inbox/" + path);
    }

    private static String into(String thread) {
        return "{\"thread\":\"" + thread + "\",\"why\":\"The same call.\"}";
    }

    private List<String> in(String tenant, String thread) {
        return coordinator(tenant).get("/api/v1/inbox/threads/" + thread).path("messages.id");
    }

    private static List<String> ids(Response thread) {
        return thread.path("messages.id");
    }

    @Test
    void twoThreadsBecomeOneAndTwoAgain() {
        // Given
        String tenant = "thread-merge";
        String first = call(tenant, "Busy.");
        String second = call(tenant, "Reached.");
        // When
        Response stale = post(tenant, "threads/" + second + "/merge", "\"7\"", into(first));
        Response merged = post(tenant, "threads/" + second + "/merge", "\"0\"", into(first));
        JsonNode change = json(merged).path("changes").get(0);
        Response stranger = as("kim", tenant, "coordinator").contentType("application/json")
                .post("/api/v1/inbox/threads/changes/" + change.path("id").asText() + "/undo");
        Response undone = post(tenant, "threads/changes/" + change.path("id").asText() + "/undo", "*", "");
        Response twice = post(tenant, "threads/changes/" + change.path("id").asText() + "/undo", "*", "");
        // Then
        assertThat(List.of(stale.statusCode(), merged.statusCode(), stranger.statusCode(), undone.statusCode(),
                twice.statusCode())).containsExactly(412, 200, 403, 200, 409);
        assertThat(ids(merged)).containsExactly(first, second);
        assertThat(merged.header("ETag")).isEqualTo("\"1\"");
        assertThat(only(change, "kind", "from", "to", "why")).isEqualTo("{\"kind\":\"merged\",\"from\":\"" + second
                + "\",\"to\":\"" + first + "\",\"why\":\"The same call.\"}");
        assertThat(ids(undone)).containsExactly(second);
        assertThat(in(tenant, first)).containsExactly(first);
        assertThat(undone.header("ETag")).isEqualTo("\"2\"");
        assertThat(Database.column(backing, "select action from audit_entry where tenant_id = ? and action in"
                + " ('message.thread-merged', 'message.thread-undone') order by at", tenant))
                .containsExactly("message.thread-merged", "message.thread-undone");
    }

    @Test
    void aMessageLeavesItsThreadForOneOfItsOwnOrAnother() {
        // Given
        String tenant = "thread-split";
        String first = call(tenant, "Busy.");
        String second = call(tenant, "Reached.");
        String third = call(tenant, "Called back.");
        post(tenant, "messages/" + second + "/move", "*", into(first));
        post(tenant, "messages/" + third + "/move", "*", into(first));
        // When
        Response split = post(tenant, "messages/" + second + "/split", "\"1\"", "{\"withLater\":true}");
        Response alone = post(tenant, "messages/" + first + "/split", "*", "{}");
        Response stale = post(tenant, "messages/" + third + "/move", "\"1\"", into(first));
        Response moved = post(tenant, "messages/" + third + "/move", "\"2\"", into(first));
        Response there = post(tenant, "messages/" + third + "/move", "*", into(first));
        // Then
        assertThat(List.of(split.statusCode(), alone.statusCode(), stale.statusCode(), moved.statusCode(),
                there.statusCode())).containsExactly(200, 409, 412, 200, 409);
        assertThat(ids(split)).containsExactly(second, third);
        assertThat(ids(moved)).containsExactly(first, third);
        assertThat(coordinator(tenant).get("/api/v1/inbox/messages/" + third).<String>path("summary.thread"))
                .isEqualTo(first);
    }

    @Test
    void nobodyMovesWhatTheChainSaidOrWhatIsNotTheirs() {
        // Given
        String tenant = "thread-chain";
        UUID id = UUID.randomUUID();
        say(tenant, TheChain.request(id, RequestChanged.Outcome.ACCEPTED, 1, 1));
        say(tenant, TheChain.submission(id, SubmissionChanged.Outcome.SENT, 1));
        String call = call(tenant, "Busy.");
        String elsewhere = call("thread-elsewhere", "Busy.");
        // When
        Response chain = post(tenant, "threads/" + id + "/merge", "*", into(call));
        Response joined = post(tenant, "messages/" + call + "/move", "*", into(id.toString()));
        Response theirs = post(tenant, "messages/" + elsewhere + "/move", "*", into(call));
        Response toTheirs = post(tenant, "messages/" + call + "/move", "*", into(elsewhere));
        Response nowhere = post(tenant, "messages/" + call + "/move", "*", "{}");
        // Then
        assertThat(List.of(chain.statusCode(), joined.statusCode(), theirs.statusCode(), toTheirs.statusCode(),
                nowhere.statusCode())).containsExactly(409, 200, 404, 422, 400);
        assertThat(coordinator(tenant).get("/api/v1/inbox/threads/" + elsewhere).statusCode()).isEqualTo(404);
    }

    @Test
    void aThreadThatIsTooLongIsNotPutRightInPart() {
        // Given
        String tenant = "thread-long";
        String first = call(tenant, "Busy.");
        String second = call(tenant, "Reached.");
        Database.execute(backing,
                """
                insert into message (id, tenant_id, version, kind, document, revision, created_at,
                                     updated_at, channel, direction, content_hash, thread_id, state, at)
                select gen_random_uuid(), tenant_id, 0, kind, document, 0, created_at, updated_at, channel,
                       direction, content_hash || n, thread_id, state, at
                from message, generate_series(1, 499) n where id = cast(? as uuid)""", first);
        // When
        Response merged = post(tenant, "threads/" + first + "/merge", "*", into(second));
        Response split = post(tenant, "messages/" + first + "/split", "*", "{}");
        // Then
        assertThat(List.of(json(merged), json(split))).extracting(no -> no.path("status").asInt() + " "
                + no.path("code").asText()).containsOnly("409 thread.too-long");
    }
}

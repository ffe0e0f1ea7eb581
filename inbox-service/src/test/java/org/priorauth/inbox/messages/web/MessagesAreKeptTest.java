package org.priorauth.inbox.messages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.Sha256;
import org.priorauth.inbox.InboxTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What EHRs hand over and people note is kept once, unchanged, for its own clinic, and shown to those who may see it. */
@QuarkusTest
class MessagesAreKeptTest extends InboxTest {

    private static final String PDF = "%PDF-1.4 <script>alert(1)</script>";

    private RequestSpecification ehr(String tenant) {
        return as("the-ehr", tenant, "ehr");
    }

    private static Response post(RequestSpecification as, String body) {
        return as.contentType("application/json").body(body).post("/api/v1/inbox/messages");
    }

    private String document(RequestSpecification as, byte[] bytes) {
        return json(as.contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename*=UTF-8''..%2Fnotes%20of%20today.pdf").body(bytes)
                .post("/api/v1/inbox/documents")).path("id").asText();
    }

    private static String id(Response answer) {
        return json(answer).path("id").asText();
    }

    @Test
    void whatAnEhrSendsTwiceIsOneMessage() {
        // Given
        String body = "{\"channel\":\"ehr\",\"messageId\":\"m-1\",\"text\":\"Notes follow.\"}";
        Response first = post(ehr("msg-twice"), body);
        // When
        Response second = post(ehr("msg-twice"), body);
        Response byContent = post(ehr("msg-twice"), body.replace("m-1", "m-2"));
        Response elsewhere = post(ehr("msg-other"), body);
        // Then
        assertThat(List.of(first.statusCode(), second.statusCode(), byContent.statusCode(), elsewhere.statusCode()))
                .containsExactly(201, 200, 200, 201);
        assertThat(List.of(id(second), id(byContent))).containsOnly(id(first));
        assertThat(json(coordinator("msg-twice").get("/api/v1/inbox/messages/" + id(first))).path("again").size())
                .isEqualTo(2);
    }

    @Test
    void anIdThatSomebodyElseUsesHidesNothing() {
        // Given
        String body = "{\"channel\":\"ehr\",\"messageId\":\"m-1\",\"text\":\"%s\"}";
        Response first = post(as("one-ehr", "msg-borrowed", "ehr"), body.formatted("Approved."));
        // When
        Response second = post(as("another-ehr", "msg-borrowed", "ehr"), body.formatted("Denied."));
        // Then
        assertThat(id(second)).isNotEqualTo(id(first));
        assertThat(json(coordinator("msg-borrowed").get("/api/v1/inbox/messages?needs=person")).path("items").get(0)
                .path("id").asText()).isEqualTo(id(second));
    }

    @Test
    void aPaperComesBackUnchangedAndRunsNowhere() {
        // Given
        byte[] bytes = (PDF + "x".repeat(600_000)).getBytes();
        String id = document(coordinator("msg-paper"), bytes);
        // When
        Response answer = coordinator("msg-paper").get("/api/v1/inbox/documents/" + id);
        // Then
        assertThat(Sha256.of(answer.asByteArray())).isEqualTo(Sha256.of(bytes));
        assertThat(Stream.of("Content-Type", "Content-Disposition", "Content-Security-Policy", "X-Content-Type-Options",
                "Cache-Control").map(answer::header)).containsExactly("application/pdf",
                        "attachment; filename*=UTF-8''notes%20of%20today.pdf", "sandbox; default-src 'none'", "nosniff",
                        "no-store");
        assertThat(Database.column(backing, "select action from audit_entry where authorization_id = ? order by at",
                UUID.fromString(id))).containsExactly("document.stored", "document.read");
    }

    @Test
    void anotherClinicsPapersAndMessagesAreAsGoodAsAbsent() {
        // Given
        String paper = document(coordinator("msg-mine"), PDF.getBytes());
        String message = id(post(ehr("msg-mine"), "{\"channel\":\"ehr\",\"text\":\"Mine.\"}"));
        // When
        List<Integer> answers = List.of(
                coordinator("msg-theirs").get("/api/v1/inbox/documents/" + paper).statusCode(),
                coordinator("msg-theirs").get("/api/v1/inbox/messages/" + message).statusCode(),
                coordinator("msg-theirs").contentType("application/json").body("{\"note\":\"x\"}")
                        .post("/api/v1/inbox/messages/" + message + "/settled").statusCode(),
                post(coordinator("msg-theirs"),
                        "{\"channel\":\"portal\",\"link\":\"https://p.example\",\"documents\":[\""
                                + paper + "\"]}")
                        .statusCode());
        // Then
        assertThat(answers).containsExactly(404, 404, 404, 400);
        assertThat(json(coordinator("msg-theirs").get("/api/v1/inbox/messages")).path("items").size()).isZero();
    }

    @Test
    void noHandCanChangeAnOriginal() {
        // Given
        String paper = document(coordinator("msg-fixed"), PDF.getBytes());
        // When
        assertThatThrownBy(() -> Database.execute(backing,
                "update document_piece set bytes = '' where document_id = '" + paper + "'"))
                // Then
                .hasMessageContaining("a paper is never changed");
    }

    @Test
    void aPortalsConfirmationAndEvidenceEndTheWork() {
        // Given
        String packet = document(coordinator("msg-portal"), PDF.getBytes());
        String id = id(post(coordinator("msg-portal"),
                "{\"channel\":\"portal\",\"subject\":\"Packet\",\"link\":\"https://portal.payer.example/x\",\"documents\":[\""
                        + packet + "\"]}"));
        String evidence = document(coordinator("msg-portal"), "print of the page".getBytes());
        String before = json(coordinator("msg-portal").get("/api/v1/inbox/messages/" + id)).path("summary").path("need")
                .asText();
        // When
        Response filed = coordinator("msg-portal").contentType("application/json")
                .body("{\"confirmation\":\"PC-77\",\"documents\":[\"" + evidence + "\"]}")
                .post("/api/v1/inbox/messages/" + id + "/filed");
        // Then
        assertThat(before).isEqualTo("portal");
        assertThat(json(filed).path("way").path("reference").asText()).isEqualTo("PC-77");
        assertThat(json(filed).path("way").path("evidence").get(0).path("document").asText()).isEqualTo(evidence);
        assertThat(json(filed).path("summary").has("need")).isFalse();
    }

    @Test
    void aCallIsNotedWithItsOutcomeAndReference() {
        // When
        Response noted = post(coordinator("msg-phone"), "{\"channel\":\"phone\",\"with\":\"+15550100\",\"text\":"
                + "\"Asked for the status.\",\"outcome\":\"pending until Friday\",\"reference\":\"CALL-9\"}");
        // Then
        var shown = json(coordinator("msg-phone").get("/api/v1/inbox/messages/" + id(noted)));
        assertThat(shown.path("way").toString())
                .isEqualTo("{\"outcome\":\"pending until Friday\",\"reference\":\"CALL-9\"}");
        assertThat(Database.column(backing, "select action from audit_entry where authorization_id = ? order by at",
                UUID.fromString(id(noted)))).containsExactly("message.received", "message.read");
    }

    @Test
    void eachRoleHasItsOwnChannels() {
        assertThat(List.of(post(ehr("msg-role"), "{\"channel\":\"phone\",\"outcome\":\"x\"}").statusCode(),
                post(coordinator("msg-role"), "{\"channel\":\"ehr\",\"text\":\"x\"}").statusCode(),
                ehr("msg-role").get("/api/v1/inbox/messages").statusCode(),
                as("otto", "msg-role", "ops").get("/api/v1/inbox/messages").statusCode(),
                as("audrey", "msg-role", "auditor").get("/api/v1/inbox/messages").statusCode()))
                .containsExactly(403, 403, 403, 403, 200);
    }
}

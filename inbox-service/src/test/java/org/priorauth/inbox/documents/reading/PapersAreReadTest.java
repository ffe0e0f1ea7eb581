package org.priorauth.inbox.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.Sha256;
import org.priorauth.inbox.InboxTest;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What came in is read after it is stored, and pages become papers of their own. */
@QuarkusTest
class PapersAreReadTest extends InboxTest {

    private static final String CLINIC = "read-clinic";

    @TempDir
    Path folder;

    private String stored(Path file) throws IOException {
        return json(as("the-ehr", CLINIC, "ehr").contentType("application/octet-stream").body(Files.readAllBytes(file))
                .post("/api/v1/inbox/documents")).path("id").asText();
    }

    private JsonNode pages(String document) {
        return json(coordinator(CLINIC).get("/api/v1/inbox/documents/" + document + "/text")).path("pages");
    }

    @Test
    void aMessagesPapersAreReadAndHandedOn() throws IOException {
        // Given
        String paper = stored(Papers.typed(folder.resolve("typed.pdf"), 1));
        // When
        Response taken = as("the-ehr", CLINIC, "ehr").contentType("application/json")
                .body("{\"channel\":\"ehr\",\"documents\":[\"" + paper + "\"]}").post("/api/v1/inbox/messages");
        eventually(() -> !pages(paper).isEmpty());
        // Then
        assertThat(pages(paper).toString()).isEqualTo("[{\"number\":1,\"text\":\"Page 1: " + Papers.WORDS
                + " for twelve visits\",\"how\":\"text\"}]");
        JsonNode message = json(
                coordinator(CLINIC).get("/api/v1/inbox/messages/" + json(taken).path("id").asText()));
        assertThat(message.has("about")).isTrue();
        assertThat(message.path("summary").has("need")).isFalse();
    }

    @Test
    void pagesTurnedAndLeftOutAreANewPaperAndTheOldOneStays() throws IOException {
        // Given
        Path file = Papers.typed(folder.resolve("three.pdf"), 3);
        String paper = stored(file);
        // When
        Response made = coordinator(CLINIC).contentType("application/json")
                .body("""
                      {"name":"Page 2.pdf","pages":[{"document":"%s","page":2,"turn":90}]}""".formatted(paper))
                .post("/api/v1/inbox/documents/pages");
        // Then
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(only(json(made), "name", "mediaType"))
                .isEqualTo("{\"name\":\"Page 2.pdf\",\"mediaType\":\"application/pdf\"}");
        assertThat(Database.column(backing, "select made_by from document where id = ?::uuid",
                json(made).path("id").asText())).containsExactly(paper + ":2/90");
        assertThat(Sha256.of(coordinator(CLINIC).get("/api/v1/inbox/documents/" + paper).asByteArray()))
                .isEqualTo(Sha256.of(Files.readAllBytes(file)));
    }
}

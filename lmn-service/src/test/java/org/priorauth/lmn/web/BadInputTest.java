package org.priorauth.lmn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.lmn.LetterTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What is wrong is a clear problem, and nothing is lost by it. */
@QuarkusTest
class BadInputTest extends LetterTest {

    @Test
    void aMegabyteIsRefusedNamingItsSection() {
        // Given
        UUID letterId = drafted();
        List<Map<String, String>> sections = List.of(Map.of("id", "goal", "text", "Walk 300 m."),
                Map.of("id", "rationale", "text", "x".repeat(1 << 20)));

        // When
        Response refused = as("chen").header("If-Match", "\"1\"").body(Map.of("sections", sections))
                .put(letter(letterId));

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("letter.edit-invalid");
        assertThat(refused.jsonPath().getList("errors.element")).containsExactly("/sections/1/text");
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly("too-long");
        assertThat(read(letterId).getInt("version")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "[]", "{\"sections\":\"x\"}", "{\"sections\":[{\"id\":1,}]}"})
    void whatIsNoEditIsAProblemAndNothingIsSaved(String body) {
        // Given
        UUID letterId = drafted();

        // When
        Response refused = as("chen").header("If-Match", "\"1\"").body(body).put(letter(letterId));

        // Then
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(read(letterId).getInt("version")).isEqualTo(1);
    }

    @Test
    void controlCharactersAreDroppedAndTheRestIsPrinted() {
        // Given
        UUID letterId = drafted();

        // When
        Response saved = save(letterId, 1, "rationale",
                "Cannot\u0000 climb\u0007 12\u202E stairs\u001B.\u0085She fell twice.");

        // Then
        assertThat(saved.jsonPath().getString("sections[4].text"))
                .isEqualTo("Cannot climb 12 stairs.\nShe fell twice.");
        assertThat(as("ana").get(letter(letterId) + "/pdf").contentType()).isEqualTo("application/pdf");
    }

    @Test
    void markupIsPrintedAsItIsAndSigned() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "rationale",
                "<script>alert(1)</script><img src=\"http://127.0.0.1:1/x\"> cannot climb 12 stairs & falls.");

        // When
        Response signed = seen("chen", letterId)
                .body(Map.of("attested", true, "override", Map.of("reason", "Markup is meant.")))
                .post(letter(letterId) + "/sign");

        // Then
        assertThat(signed.statusCode()).as(signed.asString()).isEqualTo(200);
        assertThat(as("ana").get(letter(letterId) + "/pdf").contentType()).isEqualTo("application/pdf");
    }

    @Test
    void signingTwiceIsRefused() {
        // Given
        UUID letterId = drafted();
        sign("chen", letterId);

        // When
        Response again = sign("chen", letterId);

        // Then
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("code")).isEqualTo("letter.signed");
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        // Given
        UUID letterId = drafted();

        // When
        Response lead = as("lee").header("If-Match", "\"1\"").body("{\"sections\":[{\"id\":\"goal\",\"text\":\"x\"}]}")
                .put(letter(letterId));
        Response auditor = as("audrey").body("{\"attested\":true}").post(letter(letterId) + "/sign");

        // Then
        assertThat(lead.statusCode()).isEqualTo(403);
        assertThat(auditor.statusCode()).isEqualTo(403);
    }
}

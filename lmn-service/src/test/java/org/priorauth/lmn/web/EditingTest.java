package org.priorauth.lmn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.LetterTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class EditingTest extends LetterTest {

    @Test
    void aSaveIsAVersionWithItsAuthor() {
        // Given
        UUID letterId = drafted();

        // When
        Response saved = save(letterId, 1, "goal", "Walk 300 m within 6 weeks.");

        // Then
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.header("ETag")).isEqualTo("\"2\"");
        assertThat(saved.header("Cache-Control")).isEqualTo("no-store");
        JsonPath letter = saved.jsonPath();
        assertThat(letter.getString("status")).isEqualTo("drafted");
        assertThat(letter.getString("sections[5].text")).isEqualTo("Walk 300 m within 6 weeks.");
        assertThat(letter.getBoolean("sections[5].edited")).isTrue();
        assertThat(letter.getList("versions.by.id")).containsExactly("lmn", "chen");
        assertThat(announced(2).as(Topics.LETTER_CHANGED)).satisfies(told -> {
            assertThat(told.outcome()).isEqualTo(LetterChanged.Outcome.DRAFTED);
            assertThat(told.version()).isEqualTo(2);
            assertThat(told.by().name()).isEqualTo("Dr. Mei Chen");
        });
    }

    @Test
    void anEarlierVersionCanBeReadAsItWas() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "goal", "Walk 300 m within 6 weeks.");

        // When
        JsonPath first = as("ana").get(letter(letterId) + "/versions/1").jsonPath();

        // Then
        assertThat(first.getString("sections[5].text")).isEqualTo("Climb 12 stairs without a rail within 12 weeks.");
        assertThat(first.getString("saved.by.id")).isEqualTo("lmn");
        assertThat(as("ana").get(letter(letterId) + "/versions/3").statusCode()).isEqualTo(404);
    }

    @Test
    void whoReadAnOlderVersionIsToldToReadAgain() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "goal", "Walk 300 m within 6 weeks.");

        // When
        Response late = save(letterId, 1, "goal", "Walk 100 m within 6 weeks.");

        // Then
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.jsonPath().getString("code")).isEqualTo("letter.stale");
        assertThat(read(letterId).getString("sections[5].text")).isEqualTo("Walk 300 m within 6 weeks.");
    }

    @Test
    void withoutIfMatchNothingIsSaved() {
        // Given
        UUID letterId = drafted();

        // When
        Response blind = as("ana").body(Map.of("sections", List.of(Map.of("id", "goal", "text", "x"))))
                .put(letter(letterId));

        // Then
        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(read(letterId).getInt("version")).isEqualTo(1);
    }

    @Test
    void aCoordinatorMayEdit() {
        // Given
        UUID letterId = drafted();

        // When
        Response saved = as("ana").header("If-Match", "\"1\"")
                .body(Map.of("sections", List.of(Map.of("id", "goal", "text", "Walk 300 m within 6 weeks."))))
                .put(letter(letterId));

        // Then
        assertThat(saved.statusCode()).isEqualTo(200);
    }

    @Test
    void theLintIsRunOnEverySave() {
        // Given
        UUID letterId = drafted();

        // When
        JsonPath saved = save(letterId, 1, "rationale", "Therapy is medically necessary for Mr. Brown.").jsonPath();

        // Then
        assertThat(saved.getList("findings.rule")).containsExactly("other-patient", "vague-language");
        assertThat(saved.getList("findings.severity")).containsExactly("blocking", "warning");
        assertThat(saved.getList("findings.section")).containsExactly("rationale", "rationale");
        assertThat(saved.getList("findings.words")).containsExactly("Mr. Brown", "medically necessary");
        assertThat(announced(2).as(Topics.LETTER_CHANGED).findings()).containsExactly(
                new LintFinding("other-patient", Severity.BLOCKING),
                new LintFinding("vague-language", Severity.WARNING));
        assertThat(announced(2).value().toString()).doesNotContain("Brown");
    }

    @Test
    void markupIsText() {
        // Given
        UUID letterId = drafted();
        String hostile = "<script>alert(1)</script> {sheet.title} & 5 < 6";

        // When
        JsonPath saved = save(letterId, 1, "rationale", hostile).jsonPath();

        // Then
        assertThat(saved.getString("sections[4].text")).isEqualTo(hostile);
        assertThat(as("ana").get(letter(letterId) + "/pdf").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"sections\":[]}|/sections", "{}|/sections",
            "{\"sections\":[{\"id\":\"voice\",\"text\":\"x\"}]}|/sections/0/id",
            "{\"sections\":[{\"id\":\"goal\"}]}|/sections/0/text",
            "{\"sections\":[{\"id\":\"goal\",\"text\":\"x\"},{\"id\":\"goal\",\"text\":\"y\"}]}|/sections/1/id",
            "{\"sections\":[null]}|/sections/0/id"})
    void whatIsWrongIsNamed(String body, String element) {
        // Given
        UUID letterId = drafted();

        // When
        Response answer = as("chen").header("If-Match", "\"1\"").body(body).put(letter(letterId));

        // Then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getList("errors.element")).containsExactly(element);
    }

    @Test
    void aNovelIsNotALetter() {
        // Given
        UUID letterId = drafted();

        // When
        Response answer = save(letterId, 1, "goal", "x".repeat(1_000_000));

        // Then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly("too-long");
    }

    @Test
    void aLetterOfNobodyIsNotFound() {
        assertThat(save(UUID.randomUUID(), 1, "goal", "x").statusCode()).isEqualTo(404);
    }
}

package org.priorauth.lmn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.lmn.LetterTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class VersionsTest extends LetterTest {

    @Test
    void everySaveIsListedWithItsAuthor() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "goal", "Walk 300 m within 6 weeks.");

        // When
        JsonPath list = as("audrey").get(letter(letterId) + "/versions").jsonPath();

        // Then
        assertThat(list.getList("versions.version")).containsExactly(1, 2);
        assertThat(list.getList("versions.by.name")).containsExactly("lmn", "Dr. Mei Chen");
    }

    @Test
    void aDiffShowsTheWordsThatChanged() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "goal", "Walk 100 m within 6 weeks.");
        save(letterId, 2, "goal", "Walk 300 m within 6 weeks, alone.");

        // When
        JsonPath diff = as("lee").get(letter(letterId) + "/versions/3/diff?from=2").jsonPath();

        // Then
        assertThat(diff.getInt("from.version")).isEqualTo(2);
        assertThat(diff.getInt("to.version")).isEqualTo(3);
        assertThat(diff.getList("sections.findAll { it.changed }.id")).containsExactly("goal");
        assertThat(diff.getList("sections[5].changes.kind")).containsExactly("same", "removed", "added", "same",
                "removed", "added");
        assertThat(diff.getList("sections[5].changes.text")).containsExactly("Walk ", "100", "300", " m within 6 ",
                "weeks.", "weeks, alone.");
    }

    @Test
    void withoutAVersionToCompareTheOneBeforeIsTaken() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "goal", "Walk 100 m within 6 weeks.");

        // When
        JsonPath second = as("lee").get(letter(letterId) + "/versions/2/diff").jsonPath();
        JsonPath first = as("lee").get(letter(letterId) + "/versions/1/diff").jsonPath();

        // Then
        assertThat(second.getInt("from.version")).isEqualTo(1);
        assertThat(first.getString("from")).isNull();
        assertThat(first.getList("sections[5].changes.kind")).containsExactly("added");
    }

    @Test
    void aVersionThatNeverWasHasNoDiff() {
        // Given
        UUID letterId = drafted();

        // When
        Response missing = as("lee").get(letter(letterId) + "/versions/1/diff?from=9");

        // Then
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.jsonPath().getString("code")).isEqualTo("not-found");
    }

    @Test
    void theLintIsAskedOnDemand() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "rationale", "Mr. Brown cannot climb stairs.");

        // When
        Response lint = as("ana").get(letter(letterId) + "/lint");

        // Then
        assertThat(lint.header("ETag")).isEqualTo("\"2\"");
        assertThat(lint.jsonPath().getInt("blocking")).isEqualTo(1);
        assertThat(lint.jsonPath().getList("findings.rule")).contains("other-patient");
        assertThat(lint.jsonPath().getString("findings[0].words")).isEqualTo("Mr. Brown");
        assertThat(lint.jsonPath().getString("findings[0].section")).isEqualTo("rationale");
        assertThat(lint.jsonPath().getString("findings[0].remedy")).isNotBlank();
    }
}

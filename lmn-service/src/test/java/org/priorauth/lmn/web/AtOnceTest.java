package org.priorauth.lmn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.chassis.testing.Database;
import org.priorauth.lmn.LetterTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Many saves, and saves at the same time. */
@QuarkusTest
class AtOnceTest extends LetterTest {

    private Response write(String who, UUID letterId, String goal) {
        return as(who).header("If-Match", "\"1\"")
                .body(Map.of("sections", List.of(Map.of("id", "goal", "text", goal)))).put(letter(letterId));
    }

    /** In two windows of one person; of two people, the first one's it is. */
    @ParameterizedTest
    @CsvSource({"chen,chen,412", "ana,chen,409"})
    void ofTwoSavesAtOnceOneIsKeptAndTheOtherIsTold(String one, String other, int told) {
        // Given
        UUID letterId = drafted();
        CompletableFuture<Response> left = CompletableFuture
                .supplyAsync(() -> write(one, letterId, "Walk 301 m within 6 weeks."));

        // When
        Response right = write(other, letterId, "Walk 302 m within 6 weeks.");

        // Then
        List<Response> both = List.of(left.join(), right);
        assertThat(both).extracting(Response::statusCode).containsExactlyInAnyOrder(200, told);
        String kept = both.get(0).statusCode() == 200 ? "Walk 301 m within 6 weeks." : "Walk 302 m within 6 weeks.";
        JsonPath letter = read(letterId);
        assertThat(letter.getInt("version")).isEqualTo(2);
        assertThat(letter.getString("sections[5].text")).isEqualTo(kept);
        assertThat(letter.getList("versions.version")).containsExactly(1, 2);
    }

    @Test
    void ofTwoSignaturesAtOnceOneStands() {
        // Given
        UUID letterId = drafted();
        CompletableFuture<Response> left = CompletableFuture.supplyAsync(() -> sign("chen", letterId));

        // When
        Response right = sign("chen", letterId);

        // Then
        assertThat(Stream.of(left.join(), right).map(Response::statusCode).sorted().toList().get(0)).isEqualTo(200);
        assertThat(Stream.of(left.join(), right).map(Response::statusCode).sorted().toList().get(1)).isIn(409, 412);
        assertThat(Database.count(backing, "select count(*) from signed_letter where letter_id = ?", letterId))
                .isEqualTo(1);
    }

    @Test
    void theThousandthVersionIsSavedComparedAndListedLikeTheFirst() {
        // Given
        UUID letterId = drafted();
        Database.execute(backing,
                """
                insert into letter_version
                select letter_id || '/' || number, tenant_id, authorization_id, letter_id, number, saved_at, author,
                       author_role, author_name, jsonb_set(document::jsonb, '{version}', to_jsonb(number))::varchar
                from letter_version, generate_series(2, 999) as number where letter_id = ? and version = 1""",
                letterId);
        Database.execute(backing, "update letter_file set document = jsonb_set(document::jsonb, '{draft,version}',"
                + " '999')::varchar where id = ?", authorization);

        // When
        Response saved = save(letterId, 999, "goal", "Walk 300 m within 6 weeks.");

        // Then
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
        JsonPath versions = as("ana").get(letter(letterId) + "/versions").jsonPath();
        assertThat(versions.getList("versions")).hasSize(1_000);
        assertThat(versions.getInt("versions[999].version")).isEqualTo(1_000);
        JsonPath diff = as("ana").get(letter(letterId) + "/versions/1000/diff?from=1").jsonPath();
        assertThat(diff.getList("sections.findAll { it.changed }.id")).containsExactly("goal");
        assertThat(announced(2).value().path("version").asInt()).isEqualTo(1_000);
    }
}

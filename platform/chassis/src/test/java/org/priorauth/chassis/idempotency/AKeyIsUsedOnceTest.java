package org.priorauth.chassis.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.tally.TallyTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class AKeyIsUsedOnceTest extends TallyTest {

    @Test
    void theSameKeyAndBodyGetTheSameAnswer() {
        // Given
        String key = UUID.randomUUID().toString();
        Response first = post("ana", key, 1);

        // When
        Response second = post("ana", key, 1);

        // Then
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotent-Replayed")).isNull();
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        // Given
        String key = UUID.randomUUID().toString();
        post("ana", key, 1);

        // When
        Response second = post("ana", key, 2);

        // Then
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.jsonPath().getString("code")).isEqualTo("idempotency-key-reused");
        assertThat(second.contentType()).startsWith("application/problem+json");
    }

    @Test
    void aKeyBelongsToItsTenant() {
        // Given
        String key = UUID.randomUUID().toString();
        Response ours = post("ana", key, 1);

        // When
        Response theirs = post("luis", key, 1);

        // Then
        assertThat(theirs.jsonPath().getString("id")).isNotEqualTo(ours.jsonPath().getString("id"));
    }

    @Test
    void tenAtTheSameTimeCreateOne() {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        List<String> ids = IntStream.range(0, 10).parallel()
                .mapToObj(n -> post("ana", key, 5).jsonPath().getString("id")).toList();

        // Then
        assertThat(ids.stream().distinct()).hasSize(1);
        eventually(() -> announced(UUID.fromString(ids.get(0))).size() == 1);
    }

    private Response post(String who, String key, int from) {
        return given().auth().oauth2(backing.token(who)).contentType("application/json")
                .header(Idempotency.HEADER, key).body("{\"from\":" + from + "}").post("/api/v1/authorizations");
    }
}

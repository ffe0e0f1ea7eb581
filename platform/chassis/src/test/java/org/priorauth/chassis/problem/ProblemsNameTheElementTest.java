package org.priorauth.chassis.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.tally.TallyTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ProblemsNameTheElementTest extends TallyTest {

    @Test
    void aWrongValueIsNamedByItsPointerAndNotQuoted() {
        // When
        Response answer = post("application/json", "{\"from\": \"Maya Reyes\"}");

        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo("unreadable-json");
        assertThat(answer.jsonPath().getString("errors[0].element")).isEqualTo("/from");
        assertThat(answer.asString()).doesNotContain("Reyes");
    }

    @Test
    void tornJsonIsNamedByLineAndColumn() {
        // When
        Response answer = post("application/json", "{\"from\": ");

        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].message")).contains("line 1");
    }

    @Test
    void whatIsNotOnTheMenuIsAProblemToo() {
        // Then
        assertThat(post("text/plain", "x").statusCode()).isEqualTo(415);
        assertThat(post("text/plain", "x").contentType()).startsWith("application/problem+json");
        assertThat(given().auth().oauth2(backing.token("ana")).get("/api/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(given().auth().oauth2(backing.token("ana")).get("/api/v1/authorizations/no-uuid").statusCode())
                .isEqualTo(404);
    }

    private Response post(String type, String body) {
        return given().auth().oauth2(backing.token("ana")).contentType(type).body(body).post("/api/v1/authorizations");
    }
}

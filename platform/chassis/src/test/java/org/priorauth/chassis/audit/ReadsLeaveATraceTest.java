package org.priorauth.chassis.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.tally.TallyTest;
import org.priorauth.chassis.testing.Database;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ReadsLeaveATraceTest extends TallyTest {

    @Test
    void aReadIsRecordedWithWhoWhatWhomAndWhy() {
        // Given
        UUID authorization = started();

        // When
        Response answer = read(authorization);

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Database.column(backing, """
                                            select tenant_id || ' ' || actor_role || ' ' || why from audit_entry
                                            where authorization_id = ? and action = 'tally.read'""", authorization))
                .containsExactly("riverside coordinator asked over HTTP");
    }

    @Test
    void whatCannotBeRecordedIsNotShown() {
        // Given
        UUID authorization = started();
        Database.execute(backing, "alter table audit_entry rename to audit_entry_away");

        // When
        Response answer;
        try {
            answer = read(authorization);
        } finally {
            Database.execute(backing, "alter table audit_entry_away rename to audit_entry");
        }

        // Then
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.asString()).doesNotContain("[1]");
    }

    @Test
    void whatIsNotThereIsNotRecorded() {
        // Given
        UUID nobody = UUID.randomUUID();

        // When
        Response answer = read(nobody);

        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Database.count(backing, "select count(*) from audit_entry where authorization_id = ?", nobody))
                .isZero();
    }

    private Response read(UUID authorization) {
        return given().auth().oauth2(backing.token("ana")).get("/api/v1/authorizations/" + authorization);
    }

    private UUID started() {
        return UUID.fromString(given().auth().oauth2(backing.token("ana")).contentType("application/json")
                .body("{\"from\":1}").post("/api/v1/authorizations").jsonPath().getString("id"));
    }
}

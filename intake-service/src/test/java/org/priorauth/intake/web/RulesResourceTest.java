package org.priorauth.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Backing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class RulesResourceTest {

    Backing backing;

    @Test
    void anOperatorSeesAndReloadsTheRules() {
        // Given
        Door door = Door.of(backing, RulesResourceTest.class);

        // When
        Response reloaded = door.as("ops").post("/ops/rules/reload");
        Response status = door.as("ops").get("/ops/rules");

        // Then
        assertThat(reloaded.statusCode()).isEqualTo(200);
        assertThat(status.jsonPath().getList("rules")).containsExactly("default", "dual-eligible", "medicaid",
                "medicare");
        assertThat(status.jsonPath().getString("since")).isEqualTo(reloaded.jsonPath().getString("since"));
        assertThat(door.as("coordinator").post("/ops/rules/reload").statusCode()).isEqualTo(403);
    }
}

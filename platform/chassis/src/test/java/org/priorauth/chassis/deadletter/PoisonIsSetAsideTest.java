package org.priorauth.chassis.deadletter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.tally.CountEvents;
import org.priorauth.chassis.tally.TallyTest;
import org.priorauth.chassis.testing.Database;
import org.priorauth.chassis.testing.Heard;
import org.priorauth.contracts.Topics;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PoisonIsSetAsideTest extends TallyTest {

    private static final String DLQ = Topics.REQUEST_CHANGED.deadLetters("tally");

    @Test
    void aPoisonMessageGoesToTheDlqItsNeighboursGoOnAndRedriveCompletesIt() {
        // Given
        UUID poisoned = UUID.randomUUID();
        List<UUID> neighbours = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        CountEvents.POISONED.add(poisoned);

        // When
        publish(neighbours.get(0), 1);
        publish(poisoned, 1);
        publish(neighbours.get(1), 1);
        publish(neighbours.get(2), 1);

        // Then
        eventually(() -> !dead(poisoned).isEmpty() && neighbours.stream().allMatch(id -> announced(id).size() == 1));
        Heard dead = dead(poisoned).get(0);
        assertThat(dead.headers().get("dead-letter-reason")).startsWith(
                "java.lang.IllegalArgumentException at org.priorauth.chassis.tally.CountEvents.handle(CountEvents.java:");
        assertThat(dead.headers().toString()).doesNotContain("Reyes");
        assertThat(dead.value().path("revision").asInt()).isEqualTo(1);
        assertThat(counted(poisoned)).isEmpty();

        // When the cause is mended
        String letter = letterOf(poisoned);
        assertThat(redrive(letter)).isEqualTo(409);
        CountEvents.POISONED.remove(poisoned);

        // Then
        assertThat(redrive(letter)).isEqualTo(204);
        assertThat(counted(poisoned)).isEqualTo("{\"is\":\"counting\",\"revisions\":[1]}");
        eventually(() -> announced(poisoned).size() == 1);
        assertThat(redrive(letter)).isEqualTo(404);
    }

    @Test
    void whatCannotBeReadIsSetAsideAsItCame() {
        // Given
        UUID authorization = UUID.randomUUID();
        byte[] torn = "{\"authorizationId\": \"".getBytes(StandardCharsets.UTF_8);

        // When
        backing.publishRaw(Topics.REQUEST_CHANGED.name(), authorization.toString(), Map.of("ce_tenant", "riverside"),
                torn);
        publish(authorization, 7);

        // Then
        eventually(() -> announced(authorization).size() == 1 && dead(authorization).size() == 1);
        assertThat(Database.column(backing, "select convert_from(value, 'UTF8') from dead_letter where key = ?",
                authorization.toString())).containsExactly("{\"authorizationId\": \"");
        assertThat(counted(authorization)).isEqualTo("{\"is\":\"counting\",\"revisions\":[7]}");
    }

    @Test
    void anEventOfAnotherTenantThanTheAuthorizationsIsSetAside() {
        // Given
        UUID authorization = UUID.randomUUID();
        publish(authorization, 1);
        eventually(() -> announced(authorization).size() == 1);

        // When
        backing.publish(Topics.REQUEST_CHANGED, "lakeview", event(authorization, 2));

        // Then
        eventually(() -> dead(authorization).size() == 1);
        assertThat(counted(authorization)).isEqualTo("{\"is\":\"counting\",\"revisions\":[1]}");
    }

    private List<Heard> dead(UUID authorization) {
        return backing.heard(DLQ).stream().filter(heard -> authorization.toString().equals(heard.key())).toList();
    }

    private String letterOf(UUID authorization) {
        List<Map<String, Object>> letters = given().auth().oauth2(backing.token("otto")).get("/ops/dead-letters")
                .jsonPath().getList("");
        return letters.stream().filter(letter -> authorization.toString().equals(letter.get("key")))
                .map(letter -> (String) letter.get("id")).findFirst().orElseThrow();
    }

    private int redrive(String letter) {
        return given().auth().oauth2(backing.token("otto")).post("/ops/dead-letters/" + letter + "/redrive")
                .statusCode();
    }
}

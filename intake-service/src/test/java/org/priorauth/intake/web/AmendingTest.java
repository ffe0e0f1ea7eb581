package org.priorauth.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.RequestChanged.Outcome;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class AmendingTest {

    Backing backing;
    Door door;

    @BeforeEach
    void open() {
        door = Door.of(backing, AmendingTest.class);
    }

    @Test
    void anAcceptedOrderIsAmended() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|1", "am-1")));

        // When
        Response response = door.patch(id,
                "{\"coverage\": {\"planName\": \"Open Choice PPO\"}, \"urgency\": \"expedited\"}");

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        RequestChanged amended = door.changes(id, 3).get(2);
        assertThat(amended.outcome()).isEqualTo(Outcome.AMENDED);
        assertThat(amended.orderRevision()).isEqualTo(2);
        assertThat(amended.order().coverage().planName()).isEqualTo("Open Choice PPO");
        assertThat(amended.order().coverage().memberId()).isEqualTo("W100200300");
        assertThat(amended.order().urgency().toString()).isEqualTo("expedited");
        assertThat(amended.order().facts()).hasSize(1);
    }

    @Test
    void aRequestedPeriodThatTheLinesToldIsToldByTheNewLines() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|14", "am-14").replace("\"unit\": \"visits\",",
                "\"unit\": \"visits\", \"period\": {\"start\": \"2026-12-07\", \"end\": \"2027-02-28\"},")));

        // When
        door.patch(id,
                """
                {"lines": [{"number": 1, "code": {"code": "97110"}, "quantity": 12, "unit": "visits", "diagnoses": [1],
                            "frequency": {"times": 2, "periodUnit": "week", "periods": 6},
                            "period": {"start": "2026-12-14", "end": "2027-01-24"}}]}""");

        // Then
        assertThat(door.show(id).jsonPath().getMap("order.requested"))
                .isEqualTo(java.util.Map.of("start", "2026-12-14", "end", "2027-01-24"));
    }

    @Test
    void aPatchThatChangesNothingIsAnnouncedToNobody() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|2", "am-2")));

        // When
        Response same = door.patch(id, "{\"coverage\": {\"memberId\": \"W100200300\"}}");
        Response whole = door.patch(id, orderOf(id));

        // Then
        assertThat(same.jsonPath().getInt("orderRevision")).isEqualTo(1);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.jsonPath().getInt("orderRevision")).isEqualTo(1);
        assertThat(door.changes(id, 2)).hasSize(2);
    }

    @Test
    void rolesMayDoTheirOwnOnly() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|13", "am-13")));
        String path = Door.PATH + "/" + id;

        // Then
        assertThat(door.as("clinician").delete(path).statusCode()).isEqualTo(403);
        assertThat(door.as("clinician").contentType("application/merge-patch+json").body("{}").patch(path)
                .statusCode()).isEqualTo(200);
        assertThat(door.as("lead").contentType("application/merge-patch+json").body("{}").patch(path).statusCode())
                .isEqualTo(403);
        assertThat(door.as("ops").get(path + "/order").statusCode()).isEqualTo(403);
        assertThat(door.as("auditor").get(path + "/order").statusCode()).isEqualTo(200);
        assertThat(door.as("clinician").contentType("application/json").body("{}").post(Door.PATH).statusCode())
                .isEqualTo(403);
    }

    /** The order as it is shown, to be sent back as it is. */
    private String orderOf(UUID id) {
        return new ObjectMapper().valueToTree(door.show(id).jsonPath().getMap("order")).toString();
    }
}

package org.priorauth.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Backing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class RefusedAmendmentsTest {

    Backing backing;
    Door door;

    @BeforeEach
    void open() {
        door = Door.of(backing, RefusedAmendmentsTest.class);
    }

    @Test
    void anAcceptedOrderCannotLoseWhatThePayerWants() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|3", "am-3")));

        // When
        Response response = door.patch(id, "{\"clinician\": {\"npi\": null}}");

        // Then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("code")).isEqualTo("order.incomplete");
        assertThat(response.jsonPath().getString("detail"))
                .isEqualTo("The payer may have the order already; it cannot lose: clinician.npi.");
        assertThat(door.show(id).jsonPath().getString("order.clinician.npi")).isEqualTo("9999984591");
    }

    @Test
    void somebodyElsesChangeIsNotOverwritten() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|5", "am-5")));
        String seen = door.show(id).header("ETag");
        door.patch(id, "{\"urgency\": \"expedited\"}");

        // When
        Response response = door.as("coordinator").header("If-Match", seen)
                .contentType("application/merge-patch+json").body("{\"urgency\": \"standard\"}")
                .patch(Door.PATH + "/" + id);

        // Then
        assertThat(response.statusCode()).isEqualTo(412);
        assertThat(response.jsonPath().getString("code")).isEqualTo("order.changed");
    }

    @Test
    void whatIdentifiesTheOrderCannotBeChanged() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|6", "am-6")));

        // Then
        refused(door.patch(id, "{\"ehrIdentifier\": \"AM|7\"}"), "not-changeable", "/ehrIdentifier");
        refused(door.patch(id, "{\"patient\": {\"id\": \"p-1\"}}"), "not-changeable", "/patient/id");
        refused(door.patch(id, "{\"documents\": [{\"title\": \"x\"}]}"), "not-changeable", "/documents");
        refused(door.patch(id, "{\"payer\": {\"name\": \"Cigna\"}}"), "unknown-payer", "/payer/name");
        refused(door.patch(id, "{\"facts\": {\"text\": \"x\"}}"), "wrong-type", "/facts");
        refused(door.patch(id, "{\"patient\": {\"nickname\": \"M\"}}"), "unknown-member", "/patient/nickname");
        assertThat(door.changes(id, 2)).hasSize(2);
    }

    @Test
    void anOrderCannotBeAmendedIntoAnotherOpenOne() {
        // Given
        door.order(Door.plain("AM|9", "am-9"));
        UUID other = Door.id(door.order(Door.plain("AM|10", "am-9").replace("97110", "97112")));

        // When
        Response response = door.patch(other,
                """
                {"lines": [{"number": 1, "code": {"code": "97110"}, "quantity": 24, "unit": "visits", "diagnoses": [1],
                            "frequency": {"times": 2, "periodUnit": "week", "periods": 12}}]}""");

        // Then
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("code")).isEqualTo("order.duplicate");
        assertThat(door.show(other).jsonPath().getString("order.lines[0].code.code")).isEqualTo("97112");
        assertThat(door.changes(other, 2)).hasSize(2);
    }

    private static void refused(Response response, String code, String element) {
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("errors[0].code")).isEqualTo(code);
        assertThat(response.jsonPath().getString("errors[0].element")).isEqualTo(element);
    }
}

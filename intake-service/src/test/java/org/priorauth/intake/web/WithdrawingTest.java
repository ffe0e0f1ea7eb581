package org.priorauth.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.RequestChanged.Outcome;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class WithdrawingTest {

    Backing backing;
    Door door;

    @BeforeEach
    void open() {
        door = Door.of(backing, WithdrawingTest.class);
    }

    @Test
    void aWithdrawnOrderIsAnnouncedOnceAndTakesNothingMore() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|11", "am-11")));

        // When
        Response first = door.withdraw(id, "The operation was called off.");
        Response second = door.withdraw(id, "Again.");
        Response late = door.patch(id, "{\"urgency\": \"expedited\"}");

        // Then
        assertThat(first.jsonPath().getString("status")).isEqualTo("withdrawn");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.jsonPath().getString("code")).isEqualTo("order.withdrawn");
        List<RequestChanged> changes = door.changes(id, 3);
        assertThat(changes).hasSize(3);
        assertThat(changes.get(2).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(changes.get(2).reason()).isEqualTo("The operation was called off.");
        assertThat(changes.get(2).order()).isNull();
        assertThat(changes.get(2).by().role()).isEqualTo("coordinator");
    }

    @Test
    void aWithdrawalNeedsNoReason() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|12", "am-12")));

        // When
        Response response = door.as("ehr").delete(Door.PATH + "/" + id);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(door.changes(id, 3).get(2).reason()).isNull();
    }
}

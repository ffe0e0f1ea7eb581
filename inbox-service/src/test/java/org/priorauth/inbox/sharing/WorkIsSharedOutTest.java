package org.priorauth.inbox.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.domain.TheChain;

import io.quarkus.test.junit.QuarkusTest;

/** The clinic {@code shared-out} names its coordinators in {@code ShortPatience}. */
@QuarkusTest
class WorkIsSharedOutTest extends InboxTest {

    @Test
    void whatWaitsInATeamGoesToItsMembersInTurns() {
        // Given
        List<UUID> cases = List.of(UUID.randomUUID(), UUID.randomUUID());
        // When
        cases.forEach(id -> say("shared-out", TheChain.request(id, RequestChanged.Outcome.INCOMPLETE, 1, 1)));
        // Then
        eventually(() -> owners().size() == 2 && !owners().contains("queue:coordinators"));
        assertThat(owners()).containsExactly("person:ana", "person:kim");
        assertThat(Database.column(backing, "select sentence from timeline where tenant_id = 'shared-out' and outcome ="
                + " 'work-item-assigned' order by sentence")).containsExactly(
                        "The house gave the work to Ana Ruiz: Missing facts.",
                        "The house gave the work to Kim Lund: Missing facts.");
    }

    @Test
    void theWorkOfAMessageIsSharedOutToo() {
        // When
        as("the-ehr", "shared-messages", "ehr").contentType("application/json")
                .body("{\"channel\":\"ehr\",\"text\":\"Your request is denied.\"}")
                .post("/api/v1/inbox/messages");
        // Then
        eventually(() -> Database.column(backing, "select owner from work_item where tenant_id = 'shared-messages'")
                .equals(List.of("person:ana")));
    }

    private List<String> owners() {
        return Database.column(backing,
                "select owner from work_item where tenant_id = 'shared-out' and open order by owner");
    }
}

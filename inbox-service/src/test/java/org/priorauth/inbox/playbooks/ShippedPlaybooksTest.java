package org.priorauth.inbox.playbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.inbox.settings.HouseRules;

class ShippedPlaybooksTest {

    private final ShippedPlaybooks shipped = new ShippedPlaybooks();

    @Test
    void everyKindOfWorkHasOneThatAClinicCouldHaveWritten() {
        assertThat(HouseRules.SHIPPED.kinds().keySet()).allSatisfy(kind -> {
            assertThat(shipped.names(kind)).as(kind).isTrue();
            assertThat(new NewVersion(shipped.of(kind).steps()).faults()).as(kind).isEmpty();
        });
    }

    @Test
    void aKindThatNobodyKnewHasTheGeneralOne() {
        assertThat(shipped.of("fax-unread").steps()).extracting(Playbook.Step::id).containsExactly("read", "act",
                "close");
    }

    @Test
    void aVariableThatDoesNotExistIsNamed() {
        // Given
        var version = new NewVersion(List.of(new Playbook.Step("Call!", "Call {{payer.nam}}."),
                new Playbook.Step("x", " ")));
        // When
        var faults = version.faults();
        // Then
        assertThat(faults).extracting(fault -> fault.element() + " " + fault.code()).containsExactly(
                "/steps/0/id unacceptable", "/steps/0/text unknown-variable", "/steps/1/text length");
    }
}

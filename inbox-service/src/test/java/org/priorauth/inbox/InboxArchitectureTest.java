package org.priorauth.inbox;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.ArchitectureRules;

class InboxArchitectureTest {

    @Test
    void theRulesOfTheHouseHold() {
        ArchitectureRules.check("org.priorauth.inbox");
    }
}

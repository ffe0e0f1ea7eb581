package org.priorauth.submission;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.ArchitectureRules;

class ArchitectureTest {

    @Test
    void theRulesOfTheHouseHold() {
        ArchitectureRules.check("org.priorauth.submission");
    }
}

package org.priorauth.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.local.LocalSystem;

/**
 * Many orders of Synthea's patients at once, also while processes are killed: each reaches the state its ending names, and the
 * payers have one claim for each that was to be sent and none besides.
 */
@ExtendWith(RunningSystem.class)
class NothingIsLostTest {

    private final LocalSystem system;
    private final SyntheaEhr ehr;
    private final Outcome outcome;
    private final PayersBooks payers;

    NothingIsLostTest(LocalSystem system, Clinic clinic) {
        this.system = system;
        this.ehr = new SyntheaEhr(clinic);
        this.outcome = new Outcome(clinic);
        this.payers = new PayersBooks(system.url("sandbox"));
    }

    @Test
    void fiftyAtOnceAllReachTheStateTheirEndingNames() {
        // Given
        Set<String> before = payers.claims();

        // When
        Map<String, Ending> filed = ehr.fileAtOnce(50).join();

        // Then
        assertThat(filed).hasSize(50);
        outcome.awaitStates(filed);
        assertThat(claimsSince(before)).isEqualTo(outcome.claimsOf(filed));
        assertThat(payers.intentsSeenTwice()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "benefits", "lmn", "submission", "inbox", "gateway", "sandbox"})
    void aKilledProcessChangesOnlyTheTime(String victim) {
        // Given
        Set<String> before = payers.claims();
        CompletableFuture<Map<String, Ending>> filing = ehr.fileAtOnce(15);

        // When
        system.process(victim).kill();
        system.process(victim).start();

        // Then
        system.awaitReady(Duration.ofSeconds(90));
        Map<String, Ending> filed = filing.join();
        assertThat(filed).hasSize(15);
        outcome.awaitStates(filed);
        assertThat(claimsSince(before)).isEqualTo(outcome.claimsOf(filed));
        assertThat(payers.intentsSeenTwice()).isZero();
    }

    private Set<String> claimsSince(Set<String> before) {
        Set<String> since = new HashSet<>(payers.claims());
        since.removeAll(before);
        return since;
    }
}

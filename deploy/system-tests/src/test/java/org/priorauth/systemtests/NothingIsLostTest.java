package org.priorauth.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

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
    private final Clinic clinic;
    private final SyntheaEhr ehr;
    private final PayersBooks payers;

    NothingIsLostTest(LocalSystem system, Clinic clinic) {
        this.system = system;
        this.clinic = clinic;
        this.ehr = new SyntheaEhr(clinic);
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
        reachAll(filed);
        assertThat(claimsSince(before)).isEqualTo(claimsOf(filed));
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
        reachAll(filed);
        assertThat(claimsSince(before)).isEqualTo(claimsOf(filed));
        assertThat(payers.intentsSeenTwice()).isZero();
    }

    private Set<String> claimsSince(Set<String> before) {
        Set<String> since = new HashSet<>(payers.claims());
        since.removeAll(before);
        return since;
    }

    /** By the chain's own account: one request for each order the payer has. */
    private Set<String> claimsOf(Map<String, Ending> filed) {
        Map<String, List<String>> requests = filed.entrySet().stream().filter(one -> one.getValue().taken())
                .collect(Collectors.toMap(Map.Entry::getKey, one -> clinic.requests(one.getKey())));
        assertThat(requests.values()).allSatisfy(one -> assertThat(one).hasSize(1));
        return requests.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** The clinician signs every letter that waits for it meanwhile. */
    private void reachAll(Map<String, Ending> filed) {
        Map<String, String> expected = new TreeMap<>();
        filed.forEach((id, ending) -> expected.put(id, ending + " " + ending.state()));
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            Map<String, String> now = new TreeMap<>();
            filed.forEach((id, ending) -> now.put(id, ending + " " + clinic.statusOnceSigned(id)));
            assertThat(now).isEqualTo(expected);
        });
    }
}

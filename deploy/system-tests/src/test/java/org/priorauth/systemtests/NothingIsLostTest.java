package org.priorauth.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priorauth.local.LocalSystem;

/**
 * Many orders of Synthea's patients at once, also while processes are killed, the broker goes and the database crashes: each
 * reaches the state its ending names, and the payers have one claim for each that was to be sent and none besides.
 */
@ExtendWith(RunningSystem.class)
class NothingIsLostTest {

    /** How many orders are filed while it is gone: those on the way to the payer see more of them. */
    private static final Map<String, Integer> VICTIMS = victims();

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

    /** First fifty while nobody is killed; then each while more are filed, and letters of those before are signed and sent. */
    @Test
    void ordersFiledAtOnceAllReachTheStateTheirEndingNamesWhoeverIsKilled() {
        // Given
        Set<String> before = payers.claims();

        // When
        Map<String, Map<String, Ending>> filedDuring = new LinkedHashMap<>();
        List<CompletableFuture<Void>> settling = new ArrayList<>();
        VICTIMS.forEach((victim, orders) -> {
            Map<String, Ending> filed = fileWhileKilling(victim, orders);
            filedDuring.put(victim, filed);
            settling.add(outcome.states(filed));
        });

        // Then
        filedDuring.forEach((victim, filed) -> assertThat(filed).as("filed while %s was killed", victim)
                .hasSize(VICTIMS.get(victim)));
        settling.forEach(CompletableFuture::join);
        assertThat(claimsSince(before)).isEqualTo(filedDuring.values().stream()
                .flatMap(filed -> outcome.claimsOf(filed).stream()).collect(Collectors.toSet()));
        assertThat(payers.intentsSeenTwice()).isZero();
    }

    private static Map<String, Integer> victims() {
        Map<String, Integer> victims = new LinkedHashMap<>();
        List.of("nobody", "submission", "kafka", "postgres", "sandbox").forEach(victim -> victims.put(victim, 50));
        List.of("intake", "benefits", "lmn", "inbox", "gateway").forEach(victim -> victims.put(victim, 15));
        return victims;
    }

    private Map<String, Ending> fileWhileKilling(String victim, int orders) {
        CompletableFuture<Map<String, Ending>> filing = ehr.fileAtOnce(orders);
        kill(victim);
        system.awaitReady(Duration.ofSeconds(180));
        return filing.join();
    }

    private void kill(String victim) {
        switch (victim) {
            case "nobody" -> {
            }
            case "kafka" -> system.kafka().restart();
            case "postgres" -> system.postgres().crash();
            default -> {
                system.process(victim).kill();
                system.process(victim).start();
            }
        }
    }

    private Set<String> claimsSince(Set<String> before) {
        Set<String> since = new HashSet<>(payers.claims());
        since.removeAll(before);
        return since;
    }
}

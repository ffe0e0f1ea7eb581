package org.priorauth.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.local.LocalSystem;

import com.fasterxml.jackson.databind.JsonNode;

/** Many orders at once while processes are killed: each reaches the state its trigger names, and the payer sees each once. */
@ExtendWith(RunningSystem.class)
class NothingIsLostTest {

    /** What each trigger ends in, without a letter to sign on the way. */
    private static final Map<String, String> ENDS = Map.of("-NOLETTER", "approved", "-NOAUTH", "not-required",
            "-INACTIVE",
            "inactive", "-NOTCOVERED", "not-covered", "-UNKNOWN", "needs-person");

    private final LocalSystem system;
    private final Clinic clinic;

    NothingIsLostTest(LocalSystem system, Clinic clinic) {
        this.system = system;
        this.clinic = clinic;
    }

    @Test
    void fiftyAtOnceAllReachTheStateTheirTriggerNames() {
        // Given
        int before = claimsAtThePayer();

        // When
        Map<String, String> expected = fileAtOnce(50);

        // Then
        assertThat(expected).hasSize(50);
        reachAll(expected);
        assertThat(claimsAtThePayer() - before).isEqualTo(Collections.frequency(expected.values(), "approved"));
        assertThat(intentsSeenTwice()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "benefits", "lmn", "submission", "inbox", "gateway", "sandbox"})
    void aKilledProcessChangesOnlyTheTime(String victim) {
        // Given
        Map<String, String> expected = fileAtOnce(10);

        // When
        system.process(victim).kill();
        system.process(victim).start();

        // Then
        system.awaitReady(Duration.ofSeconds(90));
        reachAll(expected);
        assertThat(intentsSeenTwice()).isZero();
    }

    private int claimsAtThePayer() {
        return receivedByThePayer().path("claims").asInt();
    }

    private int intentsSeenTwice() {
        return receivedByThePayer().required("duplicateIntents").asInt();
    }

    private JsonNode receivedByThePayer() {
        return new Door(system.url("sandbox"), () -> "none").get("/payers/aetna/control/claims").expecting(200).body();
    }

    private Map<String, String> fileAtOnce(int count) {
        List<String> triggers = ENDS.keySet().stream().sorted().toList();
        List<CompletableFuture<Map.Entry<String, String>>> filing = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            String trigger = triggers.get(n % triggers.size());
            filing.add(CompletableFuture
                    .supplyAsync(() -> Map.entry(clinic.file(Orders.of(trigger).next()), ENDS.get(trigger))));
        }
        Map<String, String> expected = new LinkedHashMap<>();
        filing.forEach(one -> expected.put(one.join().getKey(), one.join().getValue()));
        return expected;
    }

    private void reachAll(Map<String, String> expected) {
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            Map<String, String> now = new LinkedHashMap<>();
            expected.keySet().forEach(id -> now.put(id, clinic.status(id)));
            assertThat(now).isEqualTo(expected);
        });
    }
}

package org.priorauth.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of the orders that were filed. */
final class Outcome {

    private final Clinic clinic;

    Outcome(Clinic clinic) {
        this.clinic = clinic;
    }

    /** Bundle.identifier of the one request for each order that a payer has, by the chain's own account. */
    Set<String> claimsOf(Map<String, Ending> filed) {
        Map<String, List<String>> requests = filed.entrySet().stream().filter(one -> one.getValue().taken())
                .collect(Collectors.toMap(Map.Entry::getKey, one -> clinic.requests(one.getKey())));
        assertThat(requests.values()).allSatisfy(one -> assertThat(one).hasSize(1));
        return requests.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** The clinician signs every letter that waits for it meanwhile. */
    void awaitStates(Map<String, Ending> filed) {
        Map<String, String> expected = new TreeMap<>();
        filed.forEach((id, ending) -> expected.put(id, ending + " " + ending.state()));
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            Map<String, String> now = new TreeMap<>();
            filed.forEach((id, ending) -> now.put(id, ending + " " + clinic.statusOnceSigned(id)));
            assertThat(now).isEqualTo(expected);
        });
    }
}

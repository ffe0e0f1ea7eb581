package org.priorauth.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/** What became of the orders that were filed. */
final class Outcome {

    private static final Executor ASIDE = visits -> new Thread(visits, "clinician").start();

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

    /** Done once all came to rest; the clinician meanwhile signs every letter that waits for it, whoever is down just then. */
    CompletableFuture<Void> states(Map<String, Ending> filed) {
        return CompletableFuture.runAsync(() -> awaitStates(filed), ASIDE);
    }

    /** Who came to rest is not asked for again. */
    void awaitStates(Map<String, Ending> filed) {
        Set<String> open = new HashSet<>(filed.keySet());
        await().atMost(Duration.ofSeconds(240)).pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    Map<String, String> elsewhere = new TreeMap<>();
                    for (String id : Set.copyOf(open)) {
                        visit(id, filed.get(id), elsewhere);
                    }
                    open.retainAll(elsewhere.keySet());
                    assertThat(elsewhere).isEmpty();
                });
    }

    private void visit(String id, Ending ending, Map<String, String> elsewhere) {
        String status = status(id);
        if (!status.equals(ending.state())) {
            elsewhere.put(id, ending + " is " + status);
        }
    }

    /** Who is down just then is asked again for this one order, not for all. */
    private String status(String id) {
        try {
            return clinic.statusOnceSigned(id);
        } catch (UncheckedIOException | AssertionError down) {
            return "not to be seen: " + down.getMessage();
        }
    }
}

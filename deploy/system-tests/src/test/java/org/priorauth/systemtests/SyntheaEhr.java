package org.priorauth.systemtests;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.priorauth.chassis.testing.SyntheaOrders;

/**
 * The EHR of a clinic whose patients are Synthea's. It files all its orders at the same moment, and files an order again, under
 * the same Idempotency-Key, while nobody has answered for it.
 */
final class SyntheaEhr {

    /** A patient's bundle and the CPT code of one kind of care in it; that of Marvin has two lines. */
    private record Care(String bundle, String cpt) {}

    private static final List<Care> CARE = List.of(new Care("02-Reichert620", "97110"),
            new Care("04-Spencer878", "97110"), new Care("06-Hyatt152", "97110"), new Care("08-Ziemann98", "97110"),
            new Care("12-Marvin195", "97110"), new Care("16-Lesch175", "97110"), new Care("20-Bailey598", "97110"),
            new Care("24-Herman763", "97110"));

    private static final Executor AT_ONCE = order -> new Thread(order, "ehr").start();

    private final Clinic clinic;

    SyntheaEhr(Clinic clinic) {
        this.clinic = clinic;
    }

    /** Authorizations under way, and complete once each order is taken; the endings take turns. */
    CompletableFuture<Map<String, Ending>> fileAtOnce(int count) {
        List<CompletableFuture<Map.Entry<String, Ending>>> all = IntStream.range(0, count)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> file(n), AT_ONCE)).toList();
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).thenApply(done -> all.stream()
                .map(CompletableFuture::join).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Map.Entry<String, Ending> file(int n) {
        Ending ending = Ending.values()[n % Ending.values().length];
        String key = UUID.randomUUID().toString();
        String bundle = order(CARE.get(n % CARE.size()), key, ending);
        String authorization = Awaitility.await().atMost(Duration.ofSeconds(90)).ignoreExceptionsInstanceOf(
                UncheckedIOException.class).until(() -> filed(bundle, key), id -> !id.isEmpty());
        return Map.entry(authorization, ending);
    }

    /** The same care of the same patient would be the same order, so each is made out to somebody else. */
    private static String order(Care care, String key, Ending ending) {
        return new String(SyntheaOrders.named(care.bundle()).patient("MRN-" + key).only(care.cpt())
                .member("M" + key.replace("-", "") + ending.text()).complete("RT-" + key).bytes(),
                StandardCharsets.UTF_8);
    }

    /** Empty while the stage that would take it, or the gateway before it, is down. */
    private String filed(String bundle, String key) {
        Door.Answer answer = clinic.fileRaw("application/fhir+json", bundle, "Idempotency-Key", key);
        return answer.status() >= 500 ? "" : answer.expecting(202).body().path("id").asText();
    }
}

package org.priorauth.systemtests.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files orders at a fixed rate, whether or not the system keeps up. */
final class OpenLoop {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Integer> refused = new ConcurrentSkipListMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final URI orders;
    private final Supplier<String> token;
    private final Journeys journeys;

    OpenLoop(URI gateway, Supplier<String> token, Journeys journeys) {
        this.orders = gateway.resolve("/api/v1/authorizations");
        this.token = token;
        this.journeys = journeys;
    }

    /** Returns when every order has been answered. */
    void file(Kind kind, double perSecond, int count) throws InterruptedException {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        long start = System.nanoTime();
        long startMillis = System.currentTimeMillis();
        open.set(count);
        for (int n = 0; n < count; n++) {
            long after = (long) (n * 1e9 / perSecond);
            String body = kind.orders().next();
            clock.schedule(() -> send(body, startMillis + after / 1_000_000), start + after - System.nanoTime(),
                    TimeUnit.NANOSECONDS);
        }
        while (open.get() > 0) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        clock.shutdown();
    }

    private void send(String body, long meantAt) {
        HttpRequest request = HttpRequest.newBuilder(orders).header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/fhir+json").POST(BodyPublishers.ofString(body)).build();
        http.sendAsync(request, BodyHandlers.ofString()).whenComplete((answer, fault) -> {
            Matcher id = ID.matcher(fault == null && answer.statusCode() == 202 ? answer.body() : "");
            if (id.find()) {
                journeys.asked(UUID.fromString(id.group(1)), meantAt);
            } else {
                refused.merge(fault == null ? "HTTP " + answer.statusCode() : fault.getClass().getSimpleName(), 1,
                        Integer::sum);
            }
            open.decrementAndGet();
        });
    }

    /** How often, by status or fault. */
    Map<String, Integer> refused() {
        return refused;
    }
}

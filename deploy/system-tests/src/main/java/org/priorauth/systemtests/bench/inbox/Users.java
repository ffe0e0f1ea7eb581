package org.priorauth.systemtests.bench.inbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** People at their desks: each looks at something, thinks, looks at something else. */
final class Users {

    private static final int PATIENCE_SECONDS = 120;

    private final List<Desk> desks;
    private final Duration think;

    /** @param think between two looks, on average */
    Users(List<Desk> desks, Duration think) {
        this.desks = desks;
        this.think = think;
    }

    void work(int users, Duration span) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(users);
        long until = System.nanoTime() + span.toNanos();
        for (int user = 0; user < users; user++) {
            Desk desk = desks.get(user % desks.size());
            people.execute(() -> work(desk, until));
        }
        people.shutdown();
        if (!people.awaitTermination(span.toSeconds() + PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Somebody still waits for an answer.");
        }
    }

    private void work(Desk desk, long until) {
        try {
            while (System.nanoTime() < until) {
                // between nothing and twice as long: they do not keep step
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(2 * think.toMillis() + 1));
                Looks.any().at(desk);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

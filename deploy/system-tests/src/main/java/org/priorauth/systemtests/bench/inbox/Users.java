package org.priorauth.systemtests.bench.inbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import org.priorauth.systemtests.Door;

/** People who look at the inbox: each opens a page, thinks, opens the next. A page is all that the browser asks for it. */
final class Users {

    private final Door door;
    private final List<String> cases;
    private final List<String> messages;
    private final Stopwatch stopwatch;

    /** @param cases ids of some */
    Users(Door door, List<String> cases, List<String> messages, Stopwatch stopwatch) {
        this.door = door;
        this.cases = cases;
        this.messages = messages;
        this.stopwatch = stopwatch;
    }

    void work(int users, Duration think, Duration span) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(users);
        long until = System.nanoTime() + span.toNanos();
        for (int user = 0; user < users; user++) {
            people.execute(() -> work(think, until));
        }
        people.shutdown();
        people.awaitTermination(span.toSeconds() + 120, TimeUnit.SECONDS);
    }

    private void work(Duration think, long until) {
        try {
            while (System.nanoTime() < until) {
                // between nothing and twice as long: they do not keep step
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(2 * think.toMillis() + 1));
                look(ThreadLocalRandom.current().nextInt(100));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(int chance) {
        if (chance < 25) {
            stopwatch.page("queue", () -> {
                get("work items", "/api/v1/inbox/work-items?limit=50");
                get("work items, counts", "/api/v1/inbox/work-items/counts");
            });
        } else if (chance < 40) {
            stopwatch.page("cases", () -> {
                get("cases", "/api/v1/authorizations?limit=50");
                get("cases, counts", "/api/v1/authorizations/counts");
            });
        } else if (chance < 65) {
            String one = "/api/v1/authorizations/" + any(cases);
            stopwatch.page("case page", () -> {
                get("case", one);
                get("case, timeline", one + "/timeline");
            });
        } else if (chance < 75) {
            search("cases by name", "/api/v1/inbox/authorizations/search", "{\"q\": \"%s, %s\"}");
        } else if (chance < 82) {
            search("everything", "/api/v1/inbox/search", "{\"query\": \"%s %s\"}");
        } else if (chance < 92) {
            get("messages", "/api/v1/inbox/messages?limit=50");
            get("messages that need a person", "/api/v1/inbox/messages?needs=person&limit=50");
        } else {
            get("message", "/api/v1/inbox/messages/" + any(messages));
        }
    }

    private void get(String what, String path) {
        stopwatch.call(what, () -> door.get(path).status());
    }

    private void search(String what, String path, String body) {
        String asked = body.formatted(any(Names.FAMILY), any(Names.GIVEN));
        stopwatch.call(what, () -> door.post(path, "application/json", asked).status());
    }

    private static <T> T any(List<T> some) {
        return some.get(ThreadLocalRandom.current().nextInt(some.size()));
    }
}

package org.priorauth.systemtests.bench.inbox;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.priorauth.systemtests.Door;

/**
 * Where people of one clinic work.
 *
 * @param cases ids of some of theirs, so also the messages
 */
record Desk(Door door, List<String> cases, List<String> messages, Stopwatch stopwatch) {

    String anyCase() {
        return any(cases);
    }

    String anyMessage() {
        return any(messages);
    }

    void get(String what, String path) {
        stopwatch.call(what, () -> door.get(path).status());
    }

    void post(String what, String path, String body) {
        stopwatch.call(what, () -> door.post(path, "application/json", body).status());
    }

    static <T> T any(List<T> some) {
        return some.get(ThreadLocalRandom.current().nextInt(some.size()));
    }
}

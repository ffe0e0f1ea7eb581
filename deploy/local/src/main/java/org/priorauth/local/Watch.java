package org.priorauth.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Starts again what ended by itself, and tells. What ended {@value #CHANCES} times within {@link #WITHIN} is left down: then
 * starting it once more would only hide why.
 */
public final class Watch {

    static final int CHANCES = 3;
    static final Duration WITHIN = Duration.ofMinutes(10);
    private static final long PAUSE_MILLIS = 2_000;

    private final LocalSystem system;
    private final Progress progress;
    private final Map<String, Deque<Instant>> ends = new HashMap<>();
    private final Set<String> leftDown = new HashSet<>();

    public Watch(LocalSystem system, Progress progress) {
        this.system = system;
        this.progress = progress;
    }

    /** Until the system is closed. */
    public void forever() throws InterruptedException {
        while (!system.isClosed()) {
            Thread.sleep(PAUSE_MILLIS);
            look(Instant.now());
        }
    }

    void look(Instant now) {
        system.processes().stream().filter(LocalProcess::hasEnded)
                .filter(process -> !system.isClosed() && !leftDown.contains(process.name()))
                .forEach(process -> ended(process, now));
    }

    private void ended(LocalProcess process, Instant now) {
        Deque<Instant> times = ends.computeIfAbsent(process.name(), name -> new ArrayDeque<>());
        times.removeIf(at -> at.isBefore(now.minus(WITHIN)));
        times.add(now);
        if (times.size() < CHANCES) {
            progress.say(process.name() + " ended by itself and is started again; why it ended: " + process.log());
            process.start();
        } else {
            leftDown.add(process.name());
            progress.say(process.name() + " ended by itself " + CHANCES + " times and is left down: see "
                    + process.log() + ". Then ./start stop, and ./start.");
        }
    }
}

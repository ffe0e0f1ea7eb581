package org.priorauth.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.priorauth.infrastructure.InfrastructureException;

/** Waits until all take work, and tells why if one never will. */
final class Readiness {

    private static final long PAUSE_MILLIS = 150;

    private final Progress progress;
    private final List<LocalProcess> waiting;

    Readiness(List<LocalProcess> processes, Progress progress) {
        this.waiting = new ArrayList<>(processes);
        this.progress = progress;
    }

    void await(Duration limit) {
        Instant end = Instant.now().plus(limit);
        while (!waiting.isEmpty()) {
            waiting.removeIf(this::isReady);
            if (Instant.now().isAfter(end) && !waiting.isEmpty()) {
                throw late(limit);
            }
            pause();
        }
    }

    private boolean isReady(LocalProcess process) {
        Health health = process.health();
        if (health instanceof Health.Ended ended) {
            throw new InfrastructureException("%s ended while starting (exit code %d): %s. See %s."
                    .formatted(process.name(), ended.exitCode(), lastError(process), process.log()));
        }
        if (health instanceof Health.Ready) {
            progress.say(process.name() + " is ready on " + process.url());
        }
        return health instanceof Health.Ready;
    }

    private InfrastructureException late(Duration limit) {
        String who = waiting.stream()
                .map(process -> process.name() + " (" + reason(process) + ", see " + process.log() + ")")
                .collect(Collectors.joining(", "));
        return new InfrastructureException("Not ready after " + limit.toSeconds() + " s: " + who + ".");
    }

    private static String reason(LocalProcess process) {
        return process.health() instanceof Health.NotReady notReady ? notReady.why() : "unknown";
    }

    private static String lastError(LocalProcess process) {
        try {
            List<String> lines = Files.readAllLines(process.log()).stream().filter(line -> !line.isBlank()).toList();
            return lines.stream().filter(line -> line.contains("ERROR") || line.startsWith("Error:"))
                    .reduce((first, last) -> last).or(() -> lines.stream().reduce((first, last) -> last))
                    .orElse("its log is empty").strip();
        } catch (IOException unreadable) {
            return "its log cannot be read";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InfrastructureException("Interrupted while starting.", e);
        }
    }
}

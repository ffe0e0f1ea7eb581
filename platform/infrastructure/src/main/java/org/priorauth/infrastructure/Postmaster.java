package org.priorauth.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL server process that owns a data directory, found through its {@code postmaster.pid}. It outlives a JVM
 * that was killed, and would otherwise keep the port and the data.
 */
final class Postmaster {

    private static final Duration LEAVING = Duration.ofMillis(100);
    private static final Duration FAST = Duration.ofSeconds(20);
    private static final Duration IMMEDIATE = Duration.ofSeconds(10);

    private final ProcessHandle process;

    private Postmaster(ProcessHandle process) { this.process = process; }

    /** The living server of this directory; a pid that meanwhile belongs to another program is not one. */
    static Optional<Postmaster> of(Path dataDirectory) {
        return pidIn(dataDirectory.resolve("postmaster.pid")).flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive).filter(Postmaster::isPostgres).map(Postmaster::new);
    }

    long pid() { return process.pid(); }

    /**
     * Fast shutdown (SIGINT: sessions are rolled back, a checkpoint is written), then immediate (SIGQUIT: recovery at the
     * next start). SIGTERM would wait for every client to leave.
     */
    void stop() {
        if (ended(LEAVING)) {
            return;
        }
        signal("INT");
        if (!ended(FAST)) {
            signal("QUIT");
            if (!ended(IMMEDIATE)) {
                throw new InfrastructureException("PostgreSQL left over from an earlier run does not stop: end process "
                        + process.pid() + " by hand, then start again.");
            }
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
        } catch (IOException noSuchCommand) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ended(Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new InfrastructureException("Cannot watch process " + process.pid() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(command -> Path.of(command).getFileName().toString()
                .startsWith("postgres")).isPresent();
    }

    private static Optional<Long> pidIn(Path pidFile) {
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return lines.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(lines.get(0).strip()));
        } catch (IOException | NumberFormatException noServer) {
            return Optional.empty();
        }
    }
}

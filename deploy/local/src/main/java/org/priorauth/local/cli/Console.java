package org.priorauth.local.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

import org.priorauth.local.Progress;

/** A line per step, with the seconds since the start. */
final class Console implements Progress {

    private final PrintStream out;
    private final Instant begin = Instant.now();

    Console(PrintStream out) {
        this.out = out;
    }

    @Override
    public void say(String step) { out.printf("%6.1f s  %s%n", elapsed().toMillis() / 1000.0, step); }

    void print(String text) { out.println(text); }

    Duration elapsed() { return Duration.between(begin, Instant.now()); }
}

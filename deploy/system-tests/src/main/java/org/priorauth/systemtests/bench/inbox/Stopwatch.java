package org.priorauth.systemtests.bench.inbox;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.IntSupplier;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long each thing took; what did not answer 200 is counted apart. */
final class Stopwatch {

    private static final int OK = 200;

    private final Map<String, Histogram> micros = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> refused = new ConcurrentSkipListMap<>();

    void call(String what, IntSupplier call) {
        long start = System.nanoTime();
        int status = call.getAsInt();
        if (status == OK) {
            micros.computeIfAbsent(what, of -> new ConcurrentHistogram(3))
                    .recordValue((System.nanoTime() - start) / 1000);
        } else {
            refused.merge(what + ": " + status, 1, Integer::sum);
        }
    }

    void print(PrintStream out) {
        micros.forEach((what, times) -> out.printf("%-30s %6d   p50 %7.1f ms   p95 %7.1f ms   p99 %7.1f ms%n", what,
                times.getTotalCount(), millis(times, 50), millis(times, 95), millis(times, 99)));
        out.println("refused: " + refused);
    }

    private static double millis(Histogram times, double percentile) {
        return times.getValueAtPercentile(percentile) / 1000.0;
    }
}

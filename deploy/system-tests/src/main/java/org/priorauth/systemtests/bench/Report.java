package org.priorauth.systemtests.bench;

import java.io.PrintStream;
import java.util.Map;

import org.HdrHistogram.Histogram;
import org.priorauth.local.Usage;

/** Prints what was measured. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void conditions(Map<String, String> durability, Kind kind, double rate, int count) {
        out.printf("%ndurability read from the live server: %s%n", durability);
        out.printf("%s, %d orders at %.0f/s, open loop%n", kind, count, rate);
    }

    void times(Kind kind, Journeys journeys, Map<String, Integer> refused) {
        long completed = journeys.completed();
        out.printf("completed %d of %d accepted, refused %s, in %.1f s: %.1f/s%n", completed, journeys.filed(), refused,
                journeys.seconds(), completed / journeys.seconds());
        line("end to end", journeys.endToEnd());
        kind.stages().forEach(stage -> line("  to " + stage, journeys.upTo(stage)));
    }

    private void line(String what, Histogram millis) {
        out.printf("%-18s p50 %6d ms   p99 %6d ms   max %6d ms%n", what, millis.getValueAtPercentile(50),
                millis.getValueAtPercentile(99), millis.getMaxValue());
    }

    /** The launcher's figure holds broker, log-in and the load generator itself. */
    void cost(Map<String, Usage> before, Map<String, Usage> after, long completed) {
        double sum = 0;
        long megabytes = 0;
        for (Map.Entry<String, Usage> process : after.entrySet()) {
            Usage then = before.get(process.getKey());
            double millis = process.getValue().cpu().minus(then == null ? java.time.Duration.ZERO : then.cpu())
                    .toMillis();
            sum += millis;
            megabytes += process.getValue().megabytes();
            out.printf("%-18s %6.2f CPU-ms per authorization   %5d MB%n", process.getKey(), millis / completed,
                    process.getValue().megabytes());
        }
        out.printf("%-18s %6.2f CPU-ms per authorization   %5d MB%n", "all", sum / completed, megabytes);
    }
}

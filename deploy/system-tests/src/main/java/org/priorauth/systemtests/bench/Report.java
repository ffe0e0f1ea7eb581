package org.priorauth.systemtests.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;

import org.HdrHistogram.Histogram;
import org.priorauth.local.Usage;

/** Prints what was measured. */
final class Report {

    private static final Usage NOTHING = new Usage(0, Duration.ZERO, Duration.ZERO);

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
        Usage all = NOTHING;
        for (Map.Entry<String, Usage> process : after.entrySet()) {
            Usage spent = process.getValue().since(before.getOrDefault(process.getKey(), NOTHING));
            line(process.getKey(), spent, completed);
            all = all.plus(spent);
        }
        line("all", all, completed);
    }

    /** Compilers that still take their share say that the system is warming up and the figures are too high. */
    private void line(String process, Usage spent, long completed) {
        out.printf("%-18s %6.2f CPU-ms per authorization, of which compiling %6.2f   %5d MB%n", process,
                (double) spent.cpu().toMillis() / completed, (double) spent.compiling().toMillis() / completed,
                spent.megabytes());
    }
}

package org.priorauth.systemtests.bench;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.priorauth.local.LocalSettings;
import org.priorauth.local.LocalSystem;
import org.priorauth.local.Progress;
import org.priorauth.local.Tuning;
import org.priorauth.local.Usage;
import org.priorauth.systemtests.Clinic;
import org.priorauth.systemtests.Door;
import org.priorauth.systemtests.bench.inbox.InboxBenchmark;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code java -cp … Benchmark --kind NO_LETTER --rate 120 --count 3600}; README.md has the whole command. */
@Command(name = "benchmark", mixinStandardHelpOptions = true, description = "Load through the gateway, open loop, on a system of its own.", subcommands = InboxBenchmark.class)
public final class Benchmark implements Callable<Integer> {

    private static final int WAVE = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Option(names = "--kind", defaultValue = "NO_LETTER", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    Kind kind;

    @Option(names = "--rate", defaultValue = "50", description = "orders per second; default ${DEFAULT-VALUE}")
    double rate;

    @Option(names = "--count", defaultValue = "1500", description = "orders in all; default ${DEFAULT-VALUE}")
    int count;

    @Option(names = "--warm-up", defaultValue = "3000", description = "orders before measuring; default ${DEFAULT-VALUE}")
    int warmUp;

    @Option(names = "--tuning", defaultValue = "LOAD", description = "of the JVMs: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    Tuning tuning;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        LocalSettings settings = LocalSettings.temporary(LocalSettings.checkout()).tuned(tuning);
        try (LocalSystem system = LocalSystem.prepare(settings, Progress.SILENT)) {
            Runtime.getRuntime().addShutdownHook(new Thread(system::close));
            system.start();
            Map<String, String> durability = system.durability();
            run(system, warmUp, WAVE, null);
            Report report = new Report(System.out);
            report.conditions(durability, kind, rate, count);
            return run(system, count, count, report) ? 0 : 1;
        }
    }

    /**
     * Whether every order was completed.
     *
     * @param wave so many are filed before they are waited for: cold processes are warmed, not flooded
     */
    private boolean run(LocalSystem system, int orders, int wave, Report report) throws InterruptedException {
        Journeys journeys = new Journeys(kind);
        OpenLoop load = new OpenLoop(system.url("gateway"), kept(system, "riverside-ehr"), journeys);
        Clinic clinic = new Clinic(who -> new Door(system.url("gateway"), kept(system, who)));
        try (Signers signers = new Signers(clinic);
                TopicListener topics = new TopicListener(system.kafkaBootstrapServers(), journeys, signers::heard)) {
            topics.start();
            Map<String, Usage> before = system.usage();
            for (int filed = 0; filed < orders; filed += wave) {
                load.file(kind, rate, Math.min(wave, orders - filed));
                awaitCompletion(journeys);
            }
            if (report != null) {
                report.times(kind, journeys, load.refused());
                report.cost(before, system.usage(), journeys.completed());
            }
        }
        return journeys.completed() == orders;
    }

    private static void awaitCompletion(Journeys journeys) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (journeys.completed() < journeys.filed() && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** One token for a run, as a client would keep it. */
    private static Supplier<String> kept(LocalSystem system, String who) {
        String token = system.token(who);
        return () -> token;
    }
}

package org.priorauth.systemtests.bench.inbox;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.priorauth.local.LocalSettings;
import org.priorauth.local.LocalSystem;
import org.priorauth.local.Ports;
import org.priorauth.local.Progress;
import org.priorauth.local.Tuning;
import org.priorauth.systemtests.Clinic;
import org.priorauth.systemtests.Door;

import com.sun.management.OperatingSystemMXBean;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./benchmark inbox}: people at a large inbox; README.md says what it prints. */
@Command(name = "inbox", mixinStandardHelpOptions = true, description = "People at an inbox of many cases and messages.")
public final class InboxBenchmark implements Callable<Integer> {

    /** Four of five work at the larger clinic. */
    private static final List<String> PEOPLE = List.of("ana", "ana", "chen", "lee", "luis");

    @Option(names = "--cases", defaultValue = "100000", description = "default ${DEFAULT-VALUE}")
    int cases;

    @Option(names = "--messages", defaultValue = "1000000", description = "default ${DEFAULT-VALUE}")
    int messages;

    @Option(names = "--users", defaultValue = "20", description = "default ${DEFAULT-VALUE}")
    int users;

    @Option(names = "--think", defaultValue = "2000", description = "milliseconds between two looks of one user, on average; default ${DEFAULT-VALUE}")
    int think;

    @Option(names = "--seconds", defaultValue = "90", description = "measured; half as long to warm up; 0: only fills; default ${DEFAULT-VALUE}")
    int seconds;

    @Option(names = "--run", description = "keeps the data here, and takes those it finds")
    Path run;

    @Override
    public Integer call() throws InterruptedException, SQLException {
        LocalSettings settings = LocalSettings.temporary(LocalSettings.checkout()).tuned(Tuning.LOAD);
        LocalSettings placed = run == null ? settings : settings.in(run).on(Ports.free());
        try (LocalSystem system = LocalSystem.prepare(placed, Progress.SILENT)) {
            Runtime.getRuntime().addShutdownHook(new Thread(system::close));
            system.start();
            try (Connection inbox = system.postgres().connect("inbox")) {
                Store store = new Store(system, new Clinic(who -> door(system, who)), inbox);
                store.fill(cases, messages);
                if (seconds > 0) {
                    measure(system, store);
                }
            }
        }
        return 0;
    }

    private void measure(LocalSystem system, Store store) throws InterruptedException, SQLException {
        Desks desks = new Desks(who -> door(system, who), store);
        desks.saveViews();
        people(desks, new Stopwatch()).work(users, Duration.ofSeconds(seconds / 2));
        Stopwatch stopwatch = new Stopwatch();
        people(desks, stopwatch).work(users, Duration.ofSeconds(seconds));
        print(system, store);
        stopwatch.print(System.out);
    }

    private void print(LocalSystem system, Store store) throws SQLException {
        System.out.printf("%n%d cores, %d GB, fsync %s; %d users, a look every %.1f s each%n",
                Runtime.getRuntime().availableProcessors(), memory(), system.durability().get("fsync"), users,
                think / 1000.0);
        System.out.printf("%d cases, %d messages, %d pages of papers, %d open work items, %s%n",
                store.count("authorization_case"), store.count("message"), store.count("document_page"),
                store.count("work_item where open"), store.one("select pg_size_pretty(pg_database_size('inbox'))"));
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> 30;
    }

    private Users people(Desks desks, Stopwatch stopwatch) throws SQLException {
        return new Users(desks.of(PEOPLE, stopwatch), Duration.ofMillis(think));
    }

    /** One token for a run, as a browser's session has it. */
    private static Door door(LocalSystem system, String who) {
        String token = system.token(who);
        return new Door(system.url("gateway"), () -> token);
    }
}

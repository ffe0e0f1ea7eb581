package org.priorauth.systemtests.bench.inbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.priorauth.local.LocalSettings;
import org.priorauth.local.LocalSystem;
import org.priorauth.local.Ports;
import org.priorauth.local.Progress;
import org.priorauth.local.Tuning;
import org.priorauth.systemtests.Clinic;
import org.priorauth.systemtests.Door;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./benchmark inbox}: people at a large inbox; README.md says what it prints. */
@Command(name = "inbox", mixinStandardHelpOptions = true, description = "People at an inbox of many cases and messages.")
public final class InboxBenchmark implements Callable<Integer> {

    private static final int THOUSAND = 1000;

    @Option(names = "--cases", defaultValue = "100000", description = "default ${DEFAULT-VALUE}")
    int cases;

    @Option(names = "--messages", defaultValue = "1000000", description = "default ${DEFAULT-VALUE}")
    int messages;

    @Option(names = "--users", defaultValue = "20", description = "default ${DEFAULT-VALUE}")
    int users;

    @Option(names = "--think", defaultValue = "1000", description = "milliseconds between two pages of one user, on average; default ${DEFAULT-VALUE}")
    int think;

    @Option(names = "--seconds", defaultValue = "60", description = "measured; half as long to warm up; default ${DEFAULT-VALUE}")
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
                fill(system, inbox);
                measure(system, inbox);
            }
        }
        return 0;
    }

    private void fill(LocalSystem system, Connection inbox) throws InterruptedException, SQLException {
        Crowd crowd = new Crowd(inbox);
        if (crowd.count("authorization_case") >= cases) {
            return;
        }
        Clinic clinic = new Clinic(who -> new Door(system.url("gateway"), kept(system, who)));
        Collection<Samples.Filed> filed = new Samples(clinic, system.url("sandbox")).file();
        // what came is read by and by
        TimeUnit.SECONDS.sleep(10);
        List<Sample> samples = new ArrayList<>();
        for (Samples.Filed one : filed) {
            samples.add(sample(inbox, one));
        }
        crowd.withoutIndexes(() -> {
            for (Sample sample : samples) {
                crowd.add(sample, cases * sample.share() / THOUSAND, messages * sample.share() / THOUSAND);
            }
        });
        crowd.settle();
    }

    private static Sample sample(Connection inbox, Samples.Filed of) throws SQLException {
        String about = " = '" + of.authorization() + "'";
        String messages = "select id from message where document like '%" + of.number() + "%'";
        return new Sample(of.authorization(), of.share(), of.number(), ids(inbox, messages),
                ids(inbox, "select id from work_item where authorization_id" + about
                        + " union select id from document where message_id in (" + messages + ")"),
                column(inbox, "select distinct item ->> 'dueAt' from authorization_case c,"
                        + " jsonb_array_elements(c.work_items::jsonb) item where c.id" + about),
                !ids(inbox, "select id from work_item where open and authorization_id" + about).isEmpty());
    }

    private static List<UUID> ids(Connection inbox, String query) throws SQLException {
        return column(inbox, query).stream().map(UUID::fromString).toList();
    }

    private void measure(LocalSystem system, Connection inbox) throws InterruptedException, SQLException {
        Door door = new Door(system.url("gateway"), kept(system, "ana"));
        List<String> someCases = column(inbox, "select id from authorization_case order by md5(id::text) limit 2000");
        List<String> someMessages = column(inbox, "select id from message tablesample system (1) limit 2000");
        run(door, someCases, someMessages, new Stopwatch(), seconds / 2);
        Stopwatch stopwatch = new Stopwatch();
        run(door, someCases, someMessages, stopwatch, seconds);
        Crowd crowd = new Crowd(inbox);
        System.out.printf("%n%d cases, %d messages, %d open work items; %d users, a page every %.1f s each; fsync %s%n",
                crowd.count("authorization_case"), crowd.count("message"), crowd.count("work_item where open"), users,
                think / 1000.0, system.durability().get("fsync"));
        stopwatch.print(System.out);
    }

    private void run(Door door, List<String> cases, List<String> messages, Stopwatch stopwatch, int seconds)
            throws InterruptedException {
        new Users(door, cases, messages, stopwatch).work(users, Duration.ofMillis(think), Duration.ofSeconds(seconds));
    }

    private static List<String> column(Connection inbox, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = inbox.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** One token for a run, as a browser's session has it. */
    private static Supplier<String> kept(LocalSystem system, String who) {
        String token = system.token(who);
        return () -> token;
    }
}

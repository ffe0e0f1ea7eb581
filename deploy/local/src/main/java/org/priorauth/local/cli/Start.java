package org.priorauth.local.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.priorauth.infrastructure.InfrastructureException;
import org.priorauth.local.Diagram;
import org.priorauth.local.LocalSettings;
import org.priorauth.local.LocalSystem;
import org.priorauth.local.Ports;
import org.priorauth.local.build.Build;
import org.priorauth.local.child.PidFile;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./start}: builds what is stale, starts everything, tells how to use it, and stops it on Ctrl-C. */
@Command(name = "./start", mixinStandardHelpOptions = true, version = "Prior Auth 0.1.0", sortOptions = false, subcommands = {
        Stop.class, Status.class, WatchTopics.class,
        Token.class}, description = "Builds what is stale and starts Prior Auth on this machine: Kafka, PostgreSQL, a log-in, the five "
                + "services, the gateway and the sandbox payers. Ctrl-C stops all of it; data survive in .run/data.", footer = "%nThe log-in and the people in it are for development only.")
public final class Start implements Callable<Integer> {

    /** What the launcher's own command line bears, for its pid file. */
    static final String MARK = Start.class.getName();

    @Mixin
    private Place place;

    @Option(names = "--fresh", description = "Delete the data of earlier runs first.")
    private boolean fresh;

    @Option(names = "--keycloak", description = "Log in by Keycloak with the same people (fetched at the first use).")
    private boolean keycloak;

    @Option(names = "--partial", description = "Leave out what cannot be found built, instead of refusing to start.")
    private boolean partial;

    @Option(names = "--port", paramLabel = "<name=number>", description = "Another port, e.g. --port gateway=9080; names: kafka, postgres, login and the services.")
    private Map<String, Integer> ports = Map.of();

    @Option(names = "--no-build", description = "Start what is built, however old.")
    private boolean noBuild;

    public static void main(String[] arguments) {
        CommandLine commands = new CommandLine(new Start());
        commands.setExecutionExceptionHandler((e, command, parsed) -> {
            command.getErr().println(sentence(e));
            return 1;
        });
        System.exit(commands.execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        LocalSettings settings = place.settings().withKeycloak(keycloak).partial(partial)
                .on(Ports.standard().with(ports));
        LauncherLog.writeTo(settings.log("launcher"));
        Console console = new Console(System.out);
        if (!noBuild) {
            new Build(settings.root(), settings.log("build"), console::say).bringUpToDate(artifacts(settings.root()));
        }
        run(LocalSystem.prepare(settings, console), console);
        return 0;
    }

    // From here on Ctrl-C, SIGTERM and every failure lead through the hook, which stops what came up so far.
    private void run(LocalSystem system, Console console) throws InterruptedException {
        PidFile pid = new PidFile(system.settings().launcherPid());
        pid.write(ProcessHandle.current(), MARK);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            system.close();
            pid.delete();
            console.say("stopped");
        }, "stop"));
        if (fresh) {
            system.deleteData();
        }
        system.start();
        console.print(Welcome.to(system, console.elapsed()));
        new Watch(system, console).forever();
    }

    private Map<String, Path> artifacts(Path root) {
        Map<String, Path> artifacts = new LinkedHashMap<>();
        Diagram.PROCESSES.stream().filter(it -> !partial || it.module(root).resolve("src/main").toFile().exists())
                .forEach(it -> artifacts.put(it.module(), it.jar(root)));
        return artifacts;
    }

    private static String sentence(Exception e) {
        return e instanceof InfrastructureException
                ? "Cannot start: " + e.getMessage()
                : "Cannot start: " + e + " (a defect of the launcher; please report it with .run/logs/launcher.log)";
    }
}

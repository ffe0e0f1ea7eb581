package org.priorauth.local.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.priorauth.infrastructure.InfrastructureException;
import org.priorauth.local.Diagram;
import org.priorauth.local.LocalSettings;
import org.priorauth.local.LocalSystem;
import org.priorauth.local.Ports;
import org.priorauth.local.Watch;
import org.priorauth.local.build.Build;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./start}: builds what is stale, starts everything, tells how to use it, and stops it on Ctrl-C. */
@Command(name = "./start", mixinStandardHelpOptions = true, version = "Prior Auth 0.1.0", sortOptions = false, subcommands = {
        Stop.class, Status.class, WatchTopics.class, FileOrder.class,
        Token.class}, description = "Builds what is stale and starts Prior Auth on this machine: Kafka, PostgreSQL, a log-in, the five "
                + "services, the gateway and the sandbox payers. Ctrl-C stops all of it; data survive in .run/data.", footer = "%nThe log-in and the people in it are for development only.")
public final class Start implements Callable<Integer> {

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
            command.getErr().println(command.getParent() == null ? "Cannot start: " + sentence(e) : sentence(e));
            return 1;
        });
        System.exit(commands.execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        LocalSettings settings = place.settings().withKeycloak(keycloak).partial(partial)
                .on(Ports.standard().with(ports));
        Console console = new Console(System.out);
        LocalSystem system = LocalSystem.prepare(settings, console);
        LauncherLog.writeTo(settings.log("launcher"));
        Interruption interruption = Interruption.stopping(system);
        try {
            build(settings, console);
            start(system, console);
            new Watch(system, console).forever();
        } catch (InfrastructureException e) {
            interruption.orThrow(e);
        }
        return 0;
    }

    private void build(LocalSettings settings, Console console) {
        if (!noBuild) {
            new Build(settings.root(), settings.log("build"), console::say).bringUpToDate(artifacts(settings.root()));
        }
    }

    private void start(LocalSystem system, Console console) {
        if (fresh) {
            system.deleteData();
        }
        system.start();
        LocalSettings settings = system.settings();
        Path sample = SampleOrder.in(settings.root(), LocalDate.now(), new SecureRandom()).writtenTo(settings.run());
        console.print(Welcome.to(system, sample, console.elapsed()));
    }

    private Map<String, Path> artifacts(Path root) {
        Map<String, Path> artifacts = new LinkedHashMap<>();
        Diagram.PROCESSES.stream().filter(it -> !partial || it.module(root).resolve("src/main").toFile().exists())
                .forEach(it -> artifacts.put(it.module(), it.jar(root)));
        return artifacts;
    }

    private static String sentence(Exception e) {
        return e instanceof InfrastructureException
                ? e.getMessage()
                : e + " (a defect; please report it with .run/logs/launcher.log)";
    }
}

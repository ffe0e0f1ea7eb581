package org.priorauth.local.cli;

import java.util.concurrent.Callable;

import org.priorauth.infrastructure.FreePorts;
import org.priorauth.local.Diagram;
import org.priorauth.local.Health;
import org.priorauth.local.LocalSettings;
import org.priorauth.local.ProcessSpec;
import org.priorauth.local.Usage;
import org.priorauth.local.child.PidFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who runs, who is ready, what it takes. Exit code 0 when all are ready, 3 when not. */
@Command(name = "status", mixinStandardHelpOptions = true, description = "Lists the processes: pid, port, ready or not, memory. Exit code 3 unless all are ready.")
final class Status implements Callable<Integer> {

    @Mixin
    private Place place;

    @Override
    public Integer call() {
        LocalSettings settings = place.settings().on(place.running().ports());
        System.out.printf("%-12s %8s %6s  %-9s %6s%n", "process", "pid", "port", "state", "MB");
        server("kafka", settings);
        server("postgres", settings);
        server("login", settings);
        long ready = Diagram.PROCESSES.stream().filter(spec -> isReady(spec, settings)).count();
        return ready == Diagram.PROCESSES.size() ? 0 : 3;
    }

    private static void server(String name, LocalSettings settings) {
        int port = settings.ports().of(name);
        System.out.printf("%-12s %8s %6d  %-9s%n", name, "", port, FreePorts.isFree(port) ? "down" : "listening");
    }

    private static boolean isReady(ProcessSpec spec, LocalSettings settings) {
        int port = settings.ports().of(spec.name());
        var process = new PidFile(settings.pids().resolve(spec.name())).process();
        boolean ready = process.isPresent() && Health.at(port) instanceof Health.Ready;
        System.out.printf("%-12s %8s %6d  %-9s %6s%n", spec.name(),
                process.map(it -> Long.toString(it.pid())).orElse(""), port,
                process.isEmpty() ? "down" : ready ? "ready" : "not ready",
                process.map(it -> Long.toString(Usage.of(it).megabytes())).orElse(""));
        return ready;
    }
}

package org.priorauth.local.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.priorauth.infrastructure.PostgresServer;
import org.priorauth.local.LocalSettings;
import org.priorauth.local.child.Ending;
import org.priorauth.local.child.Leftovers;
import org.priorauth.local.child.PidFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends a launcher that runs elsewhere, and whatever a killed one left behind. */
@Command(name = "stop", mixinStandardHelpOptions = true, description = "Stops a Prior Auth that runs in another terminal, and what a killed one left behind.")
final class Stop implements Callable<Integer> {

    private static final Duration DRAINING = Duration.ofSeconds(60);

    @Mixin
    private Place place;

    @Override
    public Integer call() {
        LocalSettings settings = place.settings();
        List<String> ended = new ArrayList<>();
        PidFile launcher = new PidFile(settings.launcherPid());
        launcher.process().ifPresent(process -> {
            System.out.println("stopping, this may take some seconds");
            Ending.of(process, DRAINING);
            ended.add("the launcher");
        });
        launcher.delete();
        ended.addAll(Leftovers.end(settings.pids()));
        if (PostgresServer.stopOrphan(settings.data().resolve("postgres"))) {
            ended.add("postgres");
        }
        System.out.println(ended.isEmpty() ? "Nothing was running." : "Stopped " + String.join(", ", ended) + ".");
        return 0;
    }
}

package org.priorauth.local.cli;

import java.util.HashSet;
import java.util.Set;

import org.priorauth.local.LocalProcess;
import org.priorauth.local.LocalSystem;

/** Tells when a process ends that nobody stopped. */
final class Watch {

    private static final long PAUSE_MILLIS = 2_000;

    private final LocalSystem system;
    private final Console console;
    private final Set<String> told = new HashSet<>();

    Watch(LocalSystem system, Console console) {
        this.system = system;
        this.console = console;
    }

    /** Until the JVM ends. */
    void forever() throws InterruptedException {
        while (!system.isClosed()) {
            Thread.sleep(PAUSE_MILLIS);
            system.processes().stream().filter(it -> !it.isRunning() && !system.isClosed()).filter(this::isNews)
                    .forEach(this::tell);
        }
    }

    private boolean isNews(LocalProcess process) { return told.add(process.name()); }

    private void tell(LocalProcess process) {
        console.say(process.name() + " ended by itself: see " + process.log() + ". ./start again brings it back.");
    }
}

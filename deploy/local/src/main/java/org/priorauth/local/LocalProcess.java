package org.priorauth.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.priorauth.infrastructure.InfrastructureException;
import org.priorauth.local.child.Ending;
import org.priorauth.local.child.Leash;
import org.priorauth.local.child.PidFile;

/** One process of the diagram: started, killed, started again. */
public final class LocalProcess {

    private static final Duration DRAINING = Duration.ofSeconds(20);

    private final ProcessSpec spec;
    private final LocalSettings settings;
    private final Map<String, String> environment;
    private final PidFile pidFile;
    private Process process;

    LocalProcess(ProcessSpec spec, LocalSettings settings, Map<String, String> environment) {
        this.spec = spec;
        this.settings = settings;
        this.environment = environment;
        this.pidFile = new PidFile(settings.pids().resolve(spec.name()));
    }

    public String name() { return spec.name(); }

    public ProcessSpec spec() { return spec; }

    public URI url() { return URI.create(Environment.url(settings.ports(), spec.name())); }

    public int port() { return settings.ports().of(spec.name()); }

    public Path log() { return settings.log(spec.name()); }

    /** Starts it, as it is configured, unless it runs; {@link #health()} says when it is ready. */
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command()).directory(settings.run().toFile())
                    .redirectErrorStream(true).redirectOutput(Redirect.appendTo(freshLog().toFile()));
            builder.environment().putAll(environment);
            // glibc keeps an arena per thread; two are enough for a laptop and some megabytes smaller
            builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
            process = builder.start();
            pidFile.write(process.toHandle(), mark());
        } catch (IOException e) {
            throw new InfrastructureException("Cannot start " + name() + ": " + e.getMessage(), e);
        }
    }

    /** {@code kill -9}. */
    public synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
            pidFile.delete();
        }
    }

    /**
     * Asks it to end and waits until it drained, 20 s at most; then it is killed.
     *
     * @return whether it ended by itself
     */
    public synchronized boolean stop() {
        boolean drained = process == null || Ending.of(process.toHandle(), DRAINING);
        pidFile.delete();
        return drained;
    }

    public boolean isRunning() { return process != null && process.isAlive(); }

    /** It ran once, and does so no longer. */
    boolean hasEnded() { return process != null && !process.isAlive(); }

    public Health health() { return Health.of(this); }

    public Usage usage() { return Usage.of(handle()); }

    public long pid() { return handle().pid(); }

    /** @throws IllegalStateException while it runs, or before it was started */
    int exitCode() {
        return process.exitValue();
    }

    private ProcessHandle handle() {
        if (!isRunning()) {
            throw new IllegalStateException(name() + " is not running.");
        }
        return process.toHandle();
    }

    // The shell makes the process deaf to Ctrl-C, which a terminal sends to all at once: the launcher decides the order.
    private List<String> command() {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "prior-auth",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), mark()));
        command.addAll(settings.tuning().flags(spec.heapMegabytes()));
        Path jar = spec.jar(settings.root());
        command.addAll(List.of("-cp", ownClasses() + java.io.File.pathSeparator + jar, Leash.class.getName(),
                jar.toString()));
        return command;
    }

    private String mark() { return "-Dpriorauth.process=" + name() + "@" + settings.run(); }

    private static String ownClasses() {
        return Path.of(URI.create(Leash.class.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    // The log of the run before is kept once: the reason for a crash is often in it.
    private Path freshLog() throws IOException {
        Files.createDirectories(settings.logs());
        if (process == null && Files.exists(log())) {
            Files.move(log(), settings.log(name() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log();
    }
}

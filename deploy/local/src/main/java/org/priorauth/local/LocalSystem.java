package org.priorauth.local;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.priorauth.infrastructure.Infrastructure;
import org.priorauth.infrastructure.InfrastructureException;
import org.priorauth.infrastructure.InfrastructureSettings;
import org.priorauth.infrastructure.KafkaBroker;
import org.priorauth.infrastructure.PostgresServer;
import org.priorauth.local.child.Leftovers;
import org.priorauth.local.login.DevelopmentLogIn;
import org.priorauth.local.login.KeycloakLogIn;
import org.priorauth.local.login.LogIn;
import org.priorauth.local.machine.Machine;

/**
 * The whole system on one machine: Kafka, PostgreSQL and the log-in, then the processes of the {@link Diagram}. Closing
 * stops them in reverse; a close during the start waits for the step at hand and ends what came up so far.
 */
public final class LocalSystem implements AutoCloseable {

    private static final Duration STARTING = Duration.ofSeconds(180);

    private final LocalSettings settings;
    private final Progress progress;
    private final RunLock lock;
    private final Processes processes;
    private Infrastructure infrastructure;
    private LogIn logIn;
    private volatile boolean closed;

    private LocalSystem(LocalSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.lock = RunLock.of(settings.run());
        this.processes = new Processes(settings, progress);
    }

    public static LocalSystem start(LocalSettings settings) {
        LocalSystem system = prepare(settings, Progress.SILENT);
        system.start();
        return system;
    }

    /**
     * Nothing runs yet, but it can be closed, so that a start can be interrupted.
     *
     * @throws InfrastructureException when another launcher runs on the same directory
     */
    public static LocalSystem prepare(LocalSettings settings, Progress progress) {
        return new LocalSystem(settings, progress);
    }

    /** @throws InfrastructureException with one sentence; what had started is stopped again */
    public void start() {
        try {
            step(this::checkMachine);
            step(this::startInfrastructure);
            step(this::startLogIn);
            step(this::makeDatabasesAndTopics);
            step(() -> processes.start(processes.built(), logIn));
            awaitReady(STARTING);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Waits until every process that runs takes work. */
    public void awaitReady(Duration limit) {
        new Readiness(processes.running(), progress).await(limit);
    }

    /** By its name in the {@link Diagram}. */
    public LocalProcess process(String name) { return processes.named(name); }

    public List<LocalProcess> processes() { return processes.all(); }

    public void stop(String name) { process(name).stop(); }

    /** {@code http://127.0.0.1:8080} of {@code gateway}. */
    public URI url(String name) {
        return URI.create(Environment.url(settings.ports(), name));
    }

    public LocalSettings settings() { return settings; }

    public KafkaBroker kafka() { return infrastructure.kafka(); }

    public String kafkaBootstrapServers() { return kafka().bootstrapServers(); }

    public PostgresServer postgres() { return infrastructure.postgres(); }

    public LogIn logIn() { return logIn; }

    /** An access token of one of the demo people or clients: {@code ana}, {@code riverside-ehr}. */
    public String token(String who) {
        return logIn.token(who);
    }

    /** Read from the live server now. */
    public Map<String, String> durability() {
        return Durability.verified(postgres());
    }

    /** Per running process, with {@code launcher} (this JVM: broker and log-in) and {@code postgres}. */
    public Map<String, Usage> usage() {
        Map<String, Usage> usage = new LinkedHashMap<>();
        usage.put("launcher", Usage.of(ProcessHandle.current()));
        ProcessHandle.of(postgres().pid()).ifPresent(postgres -> usage.put("postgres", Usage.ofTree(postgres)));
        processes.running().forEach(it -> usage.put(it.name(), it.usage()));
        return usage;
    }

    /** Forgets all earlier runs; before {@link #start()}, after the leftovers of a killed run were ended. */
    public void deleteData() {
        endLeftovers();
        Directories.delete(settings.data());
        Directories.delete(settings.run().resolve("keycloak"));
    }

    public boolean isClosed() { return closed; }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            processes.stop();
            stopInfrastructure();
            if (!settings.keepData()) {
                Directories.delete(settings.data());
            }
        } finally {
            lock.close();
        }
    }

    private synchronized void step(Runnable step) {
        if (closed) {
            throw new InfrastructureException("Stopped while starting.");
        }
        step.run();
    }

    private void checkMachine() {
        endLeftovers();
        Machine.requireDisk(settings.run());
        settings.ports().all().forEach(port -> Machine.requireFree(port.getKey(), port.getValue()));
        processes.built();
    }

    private void endLeftovers() {
        Leftovers.end(settings.pids()).forEach(name -> progress.say("ended " + name + ", left over from a killed run"));
        if (PostgresServer.stopOrphan(settings.data().resolve("postgres"))) {
            progress.say("stopped PostgreSQL, left over from a killed run");
        }
    }

    private void startInfrastructure() {
        Ports ports = settings.ports();
        InfrastructureSettings servers = InfrastructureSettings.at(settings.data()).onPorts(ports.of("kafka"),
                ports.of("postgres"), ports.of("login"));
        infrastructure = Infrastructure.start(settings.keycloak() ? servers.withoutLogin() : servers);
        progress.say("Kafka is ready on " + kafkaBootstrapServers());
        progress.say("PostgreSQL is ready on " + postgres().address() + " " + durability());
    }

    private void startLogIn() {
        logIn = settings.keycloak()
                ? KeycloakLogIn.start(settings.keycloakPlace(), progress::say)
                : new DevelopmentLogIn(infrastructure.login());
        new Addresses(settings.ports(), logIn.tokenEndpoint()).write(settings.run());
        progress.say("Log-in is ready on " + logIn.issuer());
    }

    private void makeDatabasesAndTopics() {
        Diagram.stages().forEach(stage -> postgres().createDatabase(stage.name()));
        ChainTopics.createOn(kafka());
    }

    private void stopInfrastructure() {
        if (logIn != null) {
            logIn.close();
        }
        if (infrastructure != null) {
            progress.say("stopping Kafka and PostgreSQL");
            infrastructure.close();
            progress.say("stopped");
        }
    }
}

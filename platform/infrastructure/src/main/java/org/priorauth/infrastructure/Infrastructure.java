package org.priorauth.infrastructure;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.priorauth.infrastructure.login.LoginServer;

/** The three servers the services need, started at the same time and stopped in reverse. */
public final class Infrastructure implements AutoCloseable {

    private final KafkaBroker kafka;
    private final PostgresServer postgres;
    private final Optional<LoginServer> login;

    private Infrastructure(KafkaBroker kafka, PostgresServer postgres, Optional<LoginServer> login) {
        this.kafka = kafka;
        this.postgres = postgres;
        this.login = login;
    }

    /** @throws InfrastructureException with one sentence when a server cannot start; the others are stopped again */
    public static Infrastructure start(InfrastructureSettings settings) {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            return start(settings, threads);
        } finally {
            threads.shutdown();
        }
    }

    private static Infrastructure start(InfrastructureSettings settings, ExecutorService threads) {
        Optional<Path> data = settings.data();
        // Asked before the first thread starts: a process that is being spawned holds a copy of a socket that only asks.
        Optional<Integer> loginPort = settings.loginPort().map(port -> FreePorts.orNext(port, "the log-in"));
        var kafka = startOn(threads,
                () -> KafkaBroker.start(data.map(at -> at.resolve("kafka")), settings.kafkaPort()));
        var postgres = startOn(threads,
                () -> PostgresServer.start(data.map(at -> at.resolve("postgres")), settings.postgresPort()));
        var login = startOn(threads, () -> loginPort.map(LoginServer::start));
        try {
            CompletableFuture.allOf(kafka, postgres, login).join();
            return new Infrastructure(kafka.join(), postgres.join(), login.join());
        } catch (CompletionException e) {
            kafka.thenAccept(KafkaBroker::close);
            postgres.thenAccept(PostgresServer::close);
            login.thenAccept(server -> server.ifPresent(LoginServer::close));
            throw e.getCause() instanceof InfrastructureException sentence ? sentence : e;
        }
    }

    private static <T> CompletableFuture<T> startOn(ExecutorService threads, Supplier<T> server) {
        return CompletableFuture.supplyAsync(server, threads);
    }

    public KafkaBroker kafka() { return kafka; }

    public PostgresServer postgres() { return postgres; }

    /** @throws IllegalStateException when started {@link InfrastructureSettings#withoutLogin()} */
    public LoginServer login() {
        return login.orElseThrow(() -> new IllegalStateException("Started without the development log-in."));
    }

    /** For tests, which share one set of servers and have no place to close them. */
    public Infrastructure closedWhenJvmEnds() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "infrastructure-close"));
        return this;
    }

    @Override
    public void close() {
        Deque<AutoCloseable> lastFirst = new ArrayDeque<>();
        lastFirst.push(postgres);
        lastFirst.push(kafka);
        login.ifPresent(lastFirst::push);
        RuntimeException failure = null;
        for (AutoCloseable server : lastFirst) {
            failure = close(server, failure);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static RuntimeException close(AutoCloseable server, RuntimeException earlier) {
        try {
            server.close();
            return earlier;
        } catch (Exception e) {
            return earlier != null ? earlier : new InfrastructureException("A server did not stop cleanly.", e);
        }
    }
}

package org.priorauth.infrastructure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

/** A real Apache Kafka broker (KRaft, one node) in this JVM, on 127.0.0.1. Topics must be made before they are used. */
public final class KafkaBroker implements AutoCloseable {

    private final DataDirectory directory;
    private final int port;
    private final Map<String, String> settings;
    private KafkaRaftServer server;

    private KafkaBroker(DataDirectory directory, int port) {
        this.directory = directory;
        this.port = port;
        this.settings = BrokerSettings.of(directory.resolve("logs"), port, FreePorts.next());
        this.server = onThreadOfItsOwn(this::started);
    }

    /**
     * @param data where the log lives; empty for a directory that is deleted on close
     * @param port loopback port, 0 for a free one
     * @throws InfrastructureException when the port belongs to another program, or the data to another living launcher
     */
    public static KafkaBroker start(Optional<Path> data, int port) {
        DataDirectory directory = data.map(DataDirectory::at).orElseGet(() -> DataDirectory.temporary("kafka"));
        try {
            return new KafkaBroker(directory, FreePorts.orNext(port, "Kafka"));
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    public int port() { return port; }

    /** {@code 127.0.0.1:19092}. */
    public String bootstrapServers() { return "127.0.0.1:" + port; }

    /** Makes those topics that are not there yet. */
    public void createTopics(List<String> names, int partitions) {
        try (Admin admin = admin()) {
            List<NewTopic> missing = names.stream().filter(missingIn(admin)).distinct()
                    .map(name -> new NewTopic(name, partitions, (short) 1)).toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new InfrastructureException("Kafka refused to make topics " + names + ".", e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    public void createTopic(String name, int partitions) { createTopics(List.of(name), partitions); }

    /** A client of this broker; close it. */
    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers()));
    }

    /** Cuts every client off for some seconds; then it is back on the same port and data. */
    public synchronized void restart() {
        onThreadOfItsOwn(this::stopped);
        server = onThreadOfItsOwn(this::started);
    }

    @Override
    public synchronized void close() {
        try {
            onThreadOfItsOwn(this::stopped);
        } finally {
            directory.close();
        }
    }

    private KafkaRaftServer started() throws Exception {
        format(directory.resolve("logs"), clusterId(directory));
        KafkaRaftServer fresh = new KafkaRaftServer(KafkaConfig.apply(settings, false), Time.SYSTEM);
        fresh.startup();
        return fresh;
    }

    private KafkaRaftServer stopped() {
        server.shutdown();
        server.awaitShutdown();
        return server;
    }

    private static Predicate<String> missingIn(Admin admin)
            throws InterruptedException, ExecutionException {
        var present = admin.listTopics().names().get();
        return name -> !present.contains(name);
    }

    // Formatting twice is harmless; the id must stay the same for as long as the data do.
    private static void format(Path logs, String clusterId) throws Exception {
        new Formatter().setNodeId(BrokerSettings.NODE_ID).setClusterId(clusterId).addDirectory(logs.toString())
                .setMetadataLogDirectory(logs.toString()).setControllerListenerName(BrokerSettings.CONTROLLER)
                .setIgnoreFormatted(true).setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false,
                        StandardCharsets.UTF_8))
                .run();
    }

    private static String clusterId(DataDirectory directory) {
        Path file = directory.resolve("cluster.id");
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, Uuid.randomUuid().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Kafka loads its plug-ins through the thread's class loader; a pool thread of a test may carry another one.
    private static KafkaRaftServer onThreadOfItsOwn(Callable<KafkaRaftServer> work) {
        FutureTask<KafkaRaftServer> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "kafka-broker");
        thread.setContextClassLoader(KafkaBroker.class.getClassLoader());
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new InfrastructureException("Kafka did not start or stop: " + e.getCause().getMessage(),
                    e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static InfrastructureException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new InfrastructureException("Interrupted while waiting for Kafka.", e);
    }
}

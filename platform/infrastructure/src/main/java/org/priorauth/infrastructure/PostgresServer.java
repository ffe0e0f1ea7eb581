package org.priorauth.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL, started as a process of its own. Always with {@code fsync} and {@code synchronous_commit} on: what
 * was committed survives a power cut. User {@value #USER}, no password, 127.0.0.1 only.
 */
public final class PostgresServer implements AutoCloseable {

    public static final String USER = "postgres";

    static final String CLUSTER = "cluster";

    // Unpacked once per machine and version, shared by every data directory.
    private static final Path BINARIES = Path.of(System.getProperty("user.home"), ".cache", "priorauth", "postgresql");

    private final DataDirectory directory;
    private final EmbeddedPostgres server;

    private PostgresServer(DataDirectory directory, EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
    }

    /**
     * @param data where the data live; empty for a directory that is deleted on close
     * @param port loopback port, 0 for a free one
     * @throws InfrastructureException when the port belongs to another program, or the data to another living launcher
     */
    public static PostgresServer start(Optional<Path> data, int port) {
        DataDirectory directory = data.map(DataDirectory::at).orElseGet(() -> DataDirectory.temporary("postgres"));
        try {
            return start(directory, port);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /**
     * Ends the server that a killed launcher left behind on these data.
     *
     * @return whether there was one
     */
    public static boolean stopOrphan(Path data) {
        if (Files.notExists(data)) {
            return false;
        }
        try (DataDirectory directory = DataDirectory.at(data)) {
            Optional<Postmaster> orphan = Postmaster.of(directory.resolve(CLUSTER));
            orphan.ifPresent(Postmaster::stop);
            return orphan.isPresent();
        }
    }

    private static PostgresServer start(DataDirectory directory, int wantedPort) {
        Path cluster = directory.resolve(CLUSTER);
        Postmaster.of(cluster).ifPresent(Postmaster::stop);
        int port = FreePorts.orNext(wantedPort, "PostgreSQL");
        try {
            return new PostgresServer(directory, embedded(directory, cluster, port));
        } catch (IOException | RuntimeException e) {
            throw new InfrastructureException(
                    "PostgreSQL did not start: see " + directory.resolve("postgres.log") + ".",
                    e);
        }
    }

    private static EmbeddedPostgres embedded(DataDirectory directory, Path cluster, int port) throws IOException {
        Files.createDirectories(BINARIES);
        return EmbeddedPostgres.builder().setDataDirectory(cluster).setCleanDataDirectory(false).setPort(port)
                .setOverrideWorkingDirectory(BINARIES.toFile()).setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(Redirect.appendTo(directory.resolve("postgres.log").toFile()))
                .setErrorRedirector(Redirect.appendTo(directory.resolve("postgres.log").toFile()))
                // the library starts with -F and synchronous_commit=off; the last word on the command line wins
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                // io_uring is refused in many containers
                .setServerConfig("io_method", "sync").setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "").setServerConfig("max_connections", "200")
                // half the default: the system caches the files as well
                .setServerConfig("shared_buffers", "64MB")
                .setLocaleConfig("locale", "C").start();
    }

    public int port() { return server.getPort(); }

    /** {@code 127.0.0.1:15432}, as services take it. */
    public String address() { return "127.0.0.1:" + port(); }

    public String jdbcUrl(String database) { return "jdbc:postgresql://" + address() + "/" + database; }

    public long pid() {
        return Postmaster.of(directory.resolve(CLUSTER)).map(Postmaster::pid)
                .orElseThrow(() -> new InfrastructureException("PostgreSQL is not running."));
    }

    /**
     * Kills a process of the server with {@code kill -9}: PostgreSQL then ends all sessions, forgets what was in memory only and
     * recovers from its log, as after a fault of the machine. It takes connections again a moment later.
     */
    public void crash() {
        ProcessHandle.of(pid()).orElseThrow().children().findAny().orElseThrow().destroyForcibly();
    }

    public Connection connect(String database) {
        try {
            return DriverManager.getConnection(jdbcUrl(database), USER, "");
        } catch (SQLException e) {
            throw new InfrastructureException("Cannot connect to database " + database + ".", e);
        }
    }

    /** Makes the database unless it is there already. */
    public void createDatabase(String name) {
        if (value("select count(*) from pg_database where datname = '" + quoted(name) + "'").equals("0")) {
            execute("create database \"" + quoted(name) + "\"");
        }
    }

    /** What the live server says: {@code show("fsync")}. */
    public String show(String setting) {
        return value("show " + quoted(setting));
    }

    @Override
    public void close() {
        Optional<Postmaster> postmaster = Postmaster.of(directory.resolve(CLUSTER));
        try {
            server.close();
            // the library gives up after five seconds; a checkpoint may take longer
            postmaster.ifPresent(Postmaster::stop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            directory.close();
        }
    }

    private String value(String query) {
        try (Connection connection = connect(USER);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new InfrastructureException("PostgreSQL refused: " + query, e);
        }
    }

    private void execute(String command) {
        try (Connection connection = connect(USER); Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new InfrastructureException("PostgreSQL refused: " + command, e);
        }
    }

    private static String quoted(String name) {
        if (!name.matches("[a-z_][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not a plain lower-case name: " + name);
        }
        return name;
    }
}

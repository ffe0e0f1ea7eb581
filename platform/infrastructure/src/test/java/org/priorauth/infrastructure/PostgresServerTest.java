package org.priorauth.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path data;

    @Test
    void whatWasCommittedIsOnDisk() {
        // Given
        try (PostgresServer server = PostgresServer.start(Optional.empty(), 0)) {

            // When // Then
            assertThat(server.show("fsync")).isEqualTo("on");
            assertThat(server.show("synchronous_commit")).isEqualTo("on");
            assertThat(server.show("full_page_writes")).isEqualTo("on");
            assertThat(server.show("listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void rowsAreStillThereAfterARestartOnTheSameDirectory() throws Exception {
        // Given
        try (PostgresServer server = PostgresServer.start(Optional.of(data), 0)) {
            server.createDatabase("intake");
            execute(server, "create table orders (id int)");
            execute(server, "insert into orders values (7)");
        }

        // When
        try (PostgresServer again = PostgresServer.start(Optional.of(data), 0)) {
            again.createDatabase("intake");

            // Then
            assertThat(first(again, "select id from orders")).isEqualTo(7);
        }
    }

    @Test
    void afterTheStopNoProcessIsLeft() {
        // Given
        PostgresServer server = PostgresServer.start(Optional.of(data), 0);
        long pid = server.pid();
        assertThat(ProcessHandle.of(pid)).isPresent();

        // When
        server.close();

        // Then
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aCrashEndsEverySessionAndKeepsWhatWasCommitted() throws Exception {
        // Given
        try (PostgresServer server = PostgresServer.start(Optional.empty(), 0)) {
            server.createDatabase("intake");
            execute(server, "create table orders (id int)");
            execute(server, "insert into orders values (7)");
            Connection session = server.connect("intake");

            // When
            server.crash();

            // Then
            await().until(() -> session.isValid(1), is(false));
            await().ignoreExceptions().until(() -> first(server, "select id from orders"), is(7));
        }
    }

    @Test
    void aForeignProgramOnThePortIsNotAdopted() throws Exception {
        // Given
        try (ServerSocket foreign = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {

            // When // Then
            assertThatThrownBy(() -> PostgresServer.start(Optional.of(data), foreign.getLocalPort()))
                    .isInstanceOf(InfrastructureException.class).hasMessage("Port " + foreign.getLocalPort()
                            + " for PostgreSQL is taken by another program: stop it, or choose another port.");
        }
    }

    @Test
    void aDatabaseNameIsNeverSql() {
        // Given
        try (PostgresServer server = PostgresServer.start(Optional.empty(), 0)) {

            // When // Then
            assertThatThrownBy(() -> server.createDatabase("x\"; drop database postgres; --"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void execute(PostgresServer server, String command) throws Exception {
        try (Connection connection = server.connect("intake"); Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static int first(PostgresServer server, String query) throws Exception {
        try (Connection connection = server.connect("intake");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

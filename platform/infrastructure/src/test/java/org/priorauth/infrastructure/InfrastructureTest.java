package org.priorauth.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfrastructureTest {

    @TempDir
    Path data;

    @Test
    void allThreeServersStartAndStop() {
        // Given
        Infrastructure servers = Infrastructure.start(InfrastructureSettings.temporary());
        int kafka = servers.kafka().port();
        int postgres = servers.postgres().port();
        int login = servers.login().port();
        assertThat(FreePorts.isFree(kafka) || FreePorts.isFree(postgres) || FreePorts.isFree(login)).isFalse();

        // When
        servers.close();

        // Then
        assertThat(FreePorts.isFree(kafka) && FreePorts.isFree(postgres) && FreePorts.isFree(login)).isTrue();
    }

    @Test
    void whenOneCannotStartTheOthersAreStoppedAgain() throws Exception {
        // Given
        int postgres = FreePorts.next();
        try (ServerSocket foreign = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = InfrastructureSettings.temporary().onPorts(foreign.getLocalPort(), postgres, 0);

            // When // Then
            assertThatThrownBy(() -> Infrastructure.start(settings)).isInstanceOf(InfrastructureException.class)
                    .hasMessageStartingWith("Port " + foreign.getLocalPort() + " for Kafka is taken");
            assertThat(FreePorts.isFree(postgres)).isTrue();
        }
    }

    @Test
    void afterAKillTheNextStartTakesOverTheDataAndLeavesNoOrphan() throws Exception {
        // Given
        int port = FreePorts.next();
        Process launcher = launch(port);
        long orphan = postgresOf(launcher);
        launcher.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).as("PostgreSQL outlives its launcher").isPresent();

        // When
        try (Infrastructure next = Infrastructure.start(
                new InfrastructureSettings(Optional.of(data), 0, port, Optional.empty()))) {

            // Then
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(next.postgres().pid()).isNotEqualTo(orphan);
            assertThat(next.postgres().show("fsync")).isEqualTo("on");
            assertThat(next.postgres().connect("intake").isValid(2)).isTrue();
            assertThat(Records.read(next.kafka(), "orders", 1)).containsExactly("sent before the kill");
        }
    }

    private Process launch(int port) throws Exception {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                KilledLauncher.class.getName(), data.toString(), Integer.toString(port)).redirectError(Redirect.DISCARD)
                .start();
    }

    private static long postgresOf(Process launcher) throws Exception {
        try (var lines = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith("postgres ")).map(line -> Long.parseLong(
                    line.substring(9))).findFirst().orElseThrow();
        }
    }
}

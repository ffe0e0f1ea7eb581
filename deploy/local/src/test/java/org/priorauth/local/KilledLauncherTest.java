package org.priorauth.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledLauncherTest {

    @TempDir
    Path root;
    @TempDir
    Path run;

    @Test
    void afterAKillOfTheLauncherItsProcessesEndAndTheNextStartFindsTheDataFree() throws Exception {
        // Given
        Process launcher = launch();
        List<Long> pids = pidsOf(launcher);

        // When
        launcher.destroyForcibly().waitFor();

        // Then
        Awaitility.await().atMost(Duration.ofSeconds(20))
                .until(() -> pids.stream().noneMatch(KilledLauncherTest::lives));
        try (LocalSystem next = LocalSystem.start(LocalSettings.temporary(root).in(run))) {
            assertThat(next.process("intake").health()).isEqualTo(new Health.Ready());
            assertThat(next.postgres().show("fsync")).isEqualTo("on");
        }
    }

    /** The launcher that is killed. */
    public static void main(String[] arguments) throws Exception {
        LocalSystem system = LocalSystem
                .start(LocalSettings.temporary(Path.of(arguments[0])).in(Path.of(arguments[1])));
        System.out.println("pids " + system.processes().stream().map(it -> Long.toString(it.pid()))
                .collect(Collectors.joining(" ")));
        Thread.currentThread().join();
    }

    private Process launch() throws Exception {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                KilledLauncherTest.class.getName(), FakeCheckout.in(root).toString(), run.toString())
                .redirectErrorStream(true).start();
    }

    private static List<Long> pidsOf(Process launcher) throws Exception {
        try (var lines = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.lines().filter(it -> it.startsWith("pids ")).findFirst().orElseThrow();
            return List.of(line.substring(5).split(" ")).stream().map(Long::valueOf).toList();
        }
    }

    private static boolean lives(long pid) { return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent(); }
}

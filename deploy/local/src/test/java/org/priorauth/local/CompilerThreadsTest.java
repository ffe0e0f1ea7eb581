package org.priorauth.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerThreadsTest {

    @TempDir
    Path process;

    @Test
    void onlyTheCompilersThreadsCount() throws IOException {
        // Given
        thread("11", "C1 CompilerThre", "250000000 7 3");
        thread("12", "C2 CompilerThre", "1500000000 9 4");
        thread("13", "vert.x-eventloo", "9000000000 1 1");
        Files.createDirectories(process.resolve("task/14"));

        // When
        Duration cpu = CompilerThreads.cpu(process);

        // Then
        assertThat(cpu).isEqualTo(Duration.ofMillis(1750));
    }

    @Test
    void whereTheSystemDoesNotTellItIsNothing() {
        // When
        Duration cpu = CompilerThreads.cpu(process.resolve("none"));

        // Then
        assertThat(cpu).isZero();
    }

    private void thread(String id, String name, String schedstat) throws IOException {
        Path thread = Files.createDirectories(process.resolve("task").resolve(id));
        Files.writeString(thread.resolve("comm"), name + "\n");
        Files.writeString(thread.resolve("schedstat"), schedstat + "\n");
    }
}

package org.priorauth.local.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path pids;
    private Process sleeper;

    @BeforeEach
    void startSomething() throws Exception {
        sleeper = new ProcessBuilder("sleep", "61.5").start();
    }

    @AfterEach
    void endIt() { sleeper.destroyForcibly(); }

    @Test
    void aProcessWithTheMarkIsOursAndIsEnded() {
        // Given
        new PidFile(pids.resolve("intake")).write(sleeper.toHandle(), "61.5");

        // When
        List<String> ended = Leftovers.end(pids);

        // Then
        assertThat(ended).containsExactly("intake");
        assertThat(sleeper.isAlive()).isFalse();
        assertThat(pids).isEmptyDirectory();
    }

    @Test
    void aPidThatNowBelongsToAnotherProgramIsNeverKilled() {
        // Given
        new PidFile(pids.resolve("intake")).write(sleeper.toHandle(), "-Dpriorauth.process=intake@/elsewhere");

        // When
        List<String> ended = Leftovers.end(pids);

        // Then
        assertThat(ended).isEmpty();
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void aDamagedFileNamesNobody() throws Exception {
        // Given
        Files.writeString(pids.resolve("intake"), "not a number\n61.5\n");
        Files.writeString(pids.resolve("lmn"), sleeper.pid() + "\n\n");
        Files.writeString(pids.resolve("inbox"), "");

        // When
        List<String> ended = Leftovers.end(pids);

        // Then
        assertThat(ended).isEmpty();
        assertThat(sleeper.isAlive()).isTrue();
    }
}

package org.priorauth.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @Test
    void whatIsInUseIsNotGivenASecondTime(@TempDir Path place) {
        // Given
        DataDirectory first = DataDirectory.at(place);

        // When // Then
        assertThatThrownBy(() -> DataDirectory.at(place)).isInstanceOf(InfrastructureException.class)
                .hasMessageStartingWith("The data in " + place + " is in use by another running Prior Auth");
        first.close();
    }

    @Test
    void aDirectoryOfItsOwnStaysAndIsFreeAfterwards(@TempDir Path place) throws Exception {
        // Given
        DataDirectory first = DataDirectory.at(place);
        Files.writeString(first.resolve("kept"), "data");

        // When
        first.close();

        // Then
        DataDirectory second = DataDirectory.at(place);
        assertThat(second.resolve("kept")).hasContent("data");
        second.close();
    }

    @Test
    void aTemporaryOneGoesWithItsServer() throws Exception {
        // Given
        DataDirectory temporary = DataDirectory.temporary("test");
        Files.createDirectories(temporary.resolve("a/b"));

        // When
        temporary.close();

        // Then
        assertThat(temporary.path()).doesNotExist();
    }

    @Test
    void theNextStartClearsWhatAKilledJvmLeft() throws Exception {
        // Given
        DataDirectory living = DataDirectory.temporary("living");
        Path abandoned = sibling(living, "abandoned");
        Path young = Files.createDirectories(living.path().resolveSibling("young-" + System.nanoTime()));
        age(living.path());

        // When
        DataDirectory next = DataDirectory.temporary("next");

        // Then
        assertThat(abandoned).doesNotExist();
        assertThat(young).as("another JVM may be about to lock it").exists();
        assertThat(living.path()).exists();
        next.close();
        living.close();
        Files.delete(young);
    }

    private static Path sibling(DataDirectory of, String name) throws IOException {
        Path sibling = of.path().resolveSibling(name + "-" + System.nanoTime());
        Files.createDirectories(sibling.resolve("cluster"));
        Files.writeString(sibling.resolve("in-use.lock"), "");
        age(sibling);
        return sibling;
    }

    private static void age(Path directory) throws IOException {
        Files.setLastModifiedTime(directory, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }
}

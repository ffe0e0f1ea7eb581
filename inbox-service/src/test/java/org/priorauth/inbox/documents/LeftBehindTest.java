package org.priorauth.inbox.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed service left on disk is cleared away at the next start; what is in use is not. */
class LeftBehindTest {

    private static final Instant NOW = Instant.parse("2026-03-20T15:00:00Z");

    @TempDir
    Path where;

    private Path place(String name, Instant made) throws IOException {
        Path place = Files.createDirectory(where.resolve(name));
        Files.writeString(place.resolve("page.pdf"), "PHI");
        Files.setLastModifiedTime(place, FileTime.from(made));
        return place;
    }

    @Test
    void onlyOurOwnPlacesWhoseServiceIsDeadAreClearedAway() throws IOException {
        // Given
        Path dead = place("priorauth-inbox-1", NOW);
        LeftBehind.hold(dead).close();
        Path alive = place("priorauth-inbox-2", NOW.minusSeconds(90_000));
        Path old = place("priorauth-inbox-3", NOW.minusSeconds(3_601));
        Path beingMade = place("priorauth-inbox-4", NOW.minusSeconds(3_599));
        Path others = place("someone-else-5", NOW.minusSeconds(90_000));
        try (FileChannel held = LeftBehind.hold(alive)) {
            // When
            LeftBehind.sweep(alive, NOW);
            // Then
            assertThat(held.isOpen()).isTrue();
            assertThat(List.of(dead, alive, old, beingMade, others)).filteredOn(Files::exists)
                    .containsExactly(alive, beingMade, others);
        }
    }
}

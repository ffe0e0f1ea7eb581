package org.priorauth.inbox.fax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration SETTLE = Duration.ofSeconds(5);

    @TempDir
    Path root;

    private Path file(String name, String content, Instant changed) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    private List<Path> claim(Instant now) {
        return new WatchedFolder(root, SETTLE).claim(UUID::randomUUID, now);
    }

    @Test
    void aFileThatIsStillWrittenIsWaitedFor() throws IOException {
        // Given
        file("fax.pdf", "%PDF-", NOW.minusSeconds(4));
        // When
        List<Path> early = claim(NOW);
        List<Path> later = claim(NOW.plusSeconds(2));
        // Then
        assertThat(early).isEmpty();
        assertThat(later).hasSize(1);
    }

    @Test
    void onlyOneOfSeveralInstancesGetsIt() throws IOException {
        // Given
        file("Maya Reyes.TIF", "II*", NOW.minusSeconds(60));
        // When
        List<Path> first = claim(NOW);
        List<Path> second = claim(NOW);
        // Then
        assertThat(first).singleElement().satisfies(ours -> assertThat(ours.getFileName().toString())
                .matches("[0-9a-f-]{36}\\.tif"));
        assertThat(second).isEmpty();
    }

    @Test
    void whatWasClaimedByOneWhoDiedIsTakenUpAgain() throws IOException {
        // Given
        file("fax.pdf", "%PDF-", NOW.minusSeconds(60));
        claim(NOW);
        // When
        List<Path> soon = claim(NOW.plusSeconds(60));
        List<Path> late = claim(NOW.plusSeconds(301));
        // Then
        assertThat(soon).isEmpty();
        assertThat(late).hasSize(1);
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        // Given
        file("notes.docx", "PK", NOW.minusSeconds(60));
        file(".fax.pdf", "%PDF-", NOW.minusSeconds(60));
        file("empty.pdf", "", NOW.minusSeconds(60));
        // Then
        assertThat(claim(NOW)).isEmpty();
    }

    @Test
    void whatIsStoredIsPutAside() throws IOException {
        // Given
        file("fax.pdf", "%PDF-", NOW.minusSeconds(60));
        Path ours = claim(NOW).get(0);
        // When
        new WatchedFolder(root, SETTLE).putAside(ours);
        // Then
        assertThat(root.resolve("done").resolve(ours.getFileName())).hasContent("%PDF-");
        assertThat(claim(NOW.plusSeconds(3_600))).isEmpty();
    }
}

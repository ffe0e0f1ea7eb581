package org.priorauth.inbox.fax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A folder in which a fax server leaves what came in. A file that is still being written is waited for; a whole one is
 * claimed by moving it, which one of several instances can do; it is put aside when it is stored. What was claimed by an
 * instance that died is taken up again: it is known by its content, so that it is stored once. Blocks.
 */
record WatchedFolder(Path root, Duration settleFor) {

    private static final List<String> ENDINGS = List.of(".pdf", ".tif", ".tiff");
    /** Longer than storing takes: whoever claimed it is gone. */
    private static final Duration ABANDONED = Duration.ofMinutes(5);

    Path claimed() {
        return root.resolve("claimed");
    }

    Path done() {
        return root.resolve("done");
    }

    /** Files that are ours now, under names that say nothing. */
    List<Path> claim(Supplier<UUID> names, Instant now) {
        try {
            Files.createDirectories(claimed());
            Files.createDirectories(done());
            List<Path> whole = old(root, now.minus(settleFor));
            return Stream.concat(old(claimed(), now.minus(ABANDONED)).stream(), whole.stream())
                    .map(file -> claim(file, names.get(), now)).flatMap(Optional::stream).toList();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private static List<Path> old(Path folder, Instant before) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(WatchedFolder::isFax)
                    .filter(file -> changedBefore(file, before)).sorted().toList();
        }
    }

    private static boolean isFax(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static boolean changedBefore(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before) && Files.size(file) > 0;
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private Optional<Path> claim(Path file, UUID name, Instant now) {
        String old = file.getFileName().toString();
        Path ours = claimed().resolve(name + old.substring(old.lastIndexOf('.')).toLowerCase(Locale.ROOT));
        try {
            Files.move(file, ours, StandardCopyOption.ATOMIC_MOVE);
            // from here on its time says since when it is claimed
            Files.setLastModifiedTime(ours, java.nio.file.attribute.FileTime.from(now));
            return Optional.of(ours);
        } catch (NoSuchFileException anothers) {
            return Optional.empty();
        } catch (AtomicMoveNotSupportedException oneFileSystem) {
            throw new IllegalStateException("a watched folder and what is in it lie on one file system", oneFileSystem);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    void putAside(Path ours) {
        try {
            Files.move(ours, done().resolve(ours.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException later) {
            throw new UncheckedIOException(later);
        }
    }
}

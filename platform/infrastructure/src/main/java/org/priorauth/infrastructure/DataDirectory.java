package org.priorauth.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One server's files on disk, locked against a second user for as long as it is open. The operating system frees the
 * lock when the JVM dies, however it dies: a directory that can be locked belongs to nobody who lives.
 */
final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "in-use.lock";
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"),
            "priorauth-" + System.getProperty("user.name"));

    private final Path path;
    private final FileChannel lock;
    private final boolean temporary;

    private DataDirectory(Path path, FileChannel lock, boolean temporary) {
        this.path = path;
        this.lock = lock;
        this.temporary = temporary;
    }

    static DataDirectory at(Path path) {
        return lock(path, false).orElseThrow(() -> new InfrastructureException("The data in " + path
                + " is in use by another running Prior Auth: stop that one first, or choose another directory."));
    }

    /** A new directory that is deleted on close; those of JVMs that died without closing are cleared first. */
    static DataDirectory temporary(String name) {
        try {
            Files.createDirectories(TEMPORARY);
            clearAbandoned();
            return at(Files.createTempDirectory(TEMPORARY, name + "-")).deletedOnClose();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() { return path; }

    Path resolve(String name) { return path.resolve(name); }

    @Override
    public void close() {
        try {
            if (temporary) {
                delete(path);
            }
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataDirectory deletedOnClose() { return new DataDirectory(path, lock, true); }

    private static Optional<DataDirectory> lock(Path path, boolean temporary) {
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (tryLock(channel).isEmpty()) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DataDirectory(path, channel, temporary));
        } catch (IOException e) {
            throw new InfrastructureException("Cannot write to " + path + ": check that it is yours.", e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldInThisJvm) {
            return Optional.empty();
        }
    }

    private static void clearAbandoned() throws IOException {
        try (Stream<Path> directories = Files.list(TEMPORARY)) {
            directories.filter(Files::isDirectory).filter(DataDirectory::oldEnough).toList()
                    .forEach(DataDirectory::clearIfAbandoned);
        }
    }

    // A directory is made a moment before it is locked: leave the newest alone.
    private static boolean oldEnough(Path directory) {
        return directory.toFile().lastModified() < System.currentTimeMillis() - 60_000;
    }

    private static void clearIfAbandoned(Path directory) {
        lock(directory, true).ifPresent(abandoned -> {
            Postmaster.of(directory.resolve(PostgresServer.CLUSTER)).ifPresent(Postmaster::stop);
            abandoned.close();
        });
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        }
    }
}

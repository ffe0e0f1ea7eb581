package org.priorauth.inbox.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Places on disk whose service was killed: they hold PHI that nobody will clear away. Each place is locked while its
 * service lives, and the system lets go of the lock of the dead.
 */
final class LeftBehind {

    static final String PREFIX = "priorauth-inbox-";
    private static final String LOCK = "lock";
    /** A place is locked within this after it was made; one without a lock is older, or nobody's. */
    private static final Duration BEING_MADE = Duration.ofHours(1);

    private LeftBehind() {}

    /** Held until the channel is closed, or the process ends however it ends. */
    static FileChannel hold(Path place) {
        try {
            FileChannel channel = FileChannel.open(place.resolve(LOCK), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            channel.lock();
            return channel;
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    /** Clears away what lies beside this place, was made by the same user, and is nobody's any more. */
    static void sweep(Path mine, Instant now) {
        try (Stream<Path> all = Files.list(mine.getParent())) {
            List<Path> places = all.filter(place -> place.getFileName().toString().startsWith(PREFIX)).toList();
            places.stream().filter(place -> isOurs(place, mine)).filter(place -> isDead(place, now))
                    .forEach(LeftBehind::drop);
        } catch (IOException unreadable) {
            // the next start looks again
        }
    }

    /** A folder, not a link to one. */
    private static boolean isOurs(Path place, Path mine) {
        try {
            return !place.equals(mine) && Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(place).equals(Files.getOwner(mine));
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean isDead(Path place, Instant now) {
        Path lock = place.resolve(LOCK);
        try {
            return Files.exists(lock)
                    ? isFree(lock)
                    : Files.getLastModifiedTime(place).toInstant().isBefore(now.minus(BEING_MADE));
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean isFree(Path lock) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock taken = channel.tryLock()) {
            return taken != null;
        } catch (OverlappingFileLockException ourOwn) {
            return false;
        }
    }

    /** A file or a folder with what is in it. */
    static void drop(Path path) {
        try (Stream<Path> all = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
            all.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
        } catch (IOException gone) {
            // it is under way to nowhere
        }
    }
}

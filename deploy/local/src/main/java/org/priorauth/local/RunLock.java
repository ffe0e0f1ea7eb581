package org.priorauth.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.priorauth.infrastructure.InfrastructureException;

/** One launcher per run directory: the lock goes with the JVM, however it ends. */
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    static RunLock of(Path run) {
        try {
            Files.createDirectories(run);
            FileChannel channel = FileChannel.open(run.resolve("launcher.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new InfrastructureException("Prior Auth already runs from " + run
                        + ": end it with ./start stop, or start another with --run <directory> and other ports.");
            }
            return new RunLock(channel);
        } catch (IOException e) {
            throw new InfrastructureException("Cannot write to " + run + ": check that it is yours.", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisJvm) {
            return false;
        }
    }
}

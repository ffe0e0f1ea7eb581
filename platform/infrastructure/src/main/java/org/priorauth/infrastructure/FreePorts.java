package org.priorauth.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/** Loopback ports nobody listens on, taken below the range systems use for outgoing connections. */
public final class FreePorts {

    // Linux hands out 32768 and above to clients: a port found free there may be gone before the server binds it.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    // One byte per port, locked by the JVM that was given it: tests of two builds at once never choose the same.
    private static final FileChannel GIVEN = open(
            Path.of(System.getProperty("java.io.tmpdir"), "priorauth-ports-" + System.getProperty("user.name")));

    private FreePorts() {}

    /** A port that is free now, and that no JVM was given by this method until it ends. */
    public static int next() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port) && isReserved(port)) {
                return port;
            }
        }
        throw new InfrastructureException("No free port between " + LOWEST + " and " + HIGHEST + " on 127.0.0.1.");
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /**
     * The port itself, or a free one for 0.
     *
     * @param server who wants it, for the sentence when somebody else has it
     */
    static int orNext(int port, String server) {
        if (port == 0) {
            return next();
        }
        if (!isFree(port)) {
            throw new InfrastructureException("Port " + port + " for " + server
                    + " is taken by another program: stop it, or choose another port.");
        }
        return port;
    }

    private static boolean isReserved(int port) {
        try {
            return GIVEN.tryLock(port, 1, false) != null;
        } catch (OverlappingFileLockException givenInThisJvm) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

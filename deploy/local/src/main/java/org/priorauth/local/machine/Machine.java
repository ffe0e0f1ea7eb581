package org.priorauth.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.priorauth.infrastructure.FreePorts;
import org.priorauth.infrastructure.InfrastructureException;

/** What must be so before anything starts. */
public final class Machine {

    private static final long LEAST_DISK = 1L << 30;

    private Machine() {}

    /** @param name who wants the port, as in {@code --port name=number} */
    public static void requireFree(String name, int port) {
        if (!FreePorts.isFree(port) || somebodyAnswers(port)) {
            throw new InfrastructureException("Port " + port + " for " + name + " is taken"
                    + PortOwner.of(port).map(owner -> " by " + owner).orElse(" by another program")
                    + ": stop it, or start with --port " + name + "=<another>.");
        }
    }

    /** @param directory where data and logs will be written; made if it is not there */
    public static void requireDisk(Path directory) {
        try {
            Files.createDirectories(directory);
            requireDisk(directory, Files.getFileStore(directory).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireDisk(Path directory, long usable) {
        if (usable < LEAST_DISK) {
            throw new InfrastructureException(
                    "Only %d MB are free in %s, 1024 MB are needed: free some, or choose another place with --run <directory>."
                            .formatted(usable >> 20, directory));
        }
    }

    // Some systems let one bind 127.0.0.1 although another program listens on all addresses.
    private static boolean somebodyAnswers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}

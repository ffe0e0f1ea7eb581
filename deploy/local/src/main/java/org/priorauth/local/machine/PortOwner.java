package org.priorauth.local.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The process that listens on a port, as far as this user may see it. */
final class PortOwner {

    private PortOwner() {}

    /** {@code "java (pid 4711)"}. */
    static Optional<String> of(int port) {
        return (Files.exists(Path.of("/proc/net/tcp")) ? byProc(port) : byLsof(port)).flatMap(ProcessHandle::of)
                .map(process -> name(process) + " (pid " + process.pid() + ")");
    }

    private static String name(ProcessHandle process) {
        return process.info().command().map(command -> Path.of(command).getFileName().toString()).orElse("a process");
    }

    // /proc/net/tcp: column 2 is address:port in hex, column 4 the state (0A = LISTEN), column 10 the socket's inode.
    private static Optional<Long> byProc(int port) {
        String wanted = ":%04X".formatted(port);
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6").map(Path::of).flatMap(PortOwner::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 9 && columns[1].endsWith(wanted) && columns[3].equals("0A"))
                .map(columns -> columns[9]).findFirst().flatMap(PortOwner::holderOf);
    }

    private static Optional<Long> holderOf(String inode) {
        return ProcessHandle.allProcesses().map(ProcessHandle::pid).filter(pid -> holds(pid, "socket:[" + inode + "]"))
                .findFirst();
    }

    private static boolean holds(long pid, String socket) {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return files.anyMatch(file -> target(file).equals(socket));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException none) {
            return Stream.empty();
        }
    }

    private static Optional<Long> byLsof(int port) {
        try {
            Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
            String answer = new String(lsof.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return answer.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(answer.lines().findFirst().get()));
        } catch (IOException | NumberFormatException unknown) {
            return Optional.empty();
        }
    }
}

package org.priorauth.local.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process across launchers. The system gives a pid to another program once its process ended, so a pid alone
 * proves nothing: the command line must bear the mark written beside it.
 */
public final class PidFile {

    private final Path file;

    public PidFile(Path file) {
        this.file = file;
    }

    /** @param mark a part of the command line that no other program has */
    public void write(ProcessHandle process, String mark) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(Long.toString(process.pid()), mark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it lives and is ours. */
    public Optional<ProcessHandle> process() {
        List<String> lines = lines();
        return lines.size() < 2
                ? Optional.empty()
                : pid(lines.get(0)).flatMap(ProcessHandle::of)
                        .filter(ProcessHandle::isAlive).filter(process -> bears(process, lines.get(1)));
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() { return file.getFileName().toString(); }

    private static boolean bears(ProcessHandle process, String mark) {
        return !mark.isBlank() && process.info().commandLine().filter(line -> line.contains(mark)).isPresent();
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException none) {
            return List.of();
        }
    }

    private static Optional<Long> pid(String text) {
        try {
            return Optional.of(Long.valueOf(text.strip()));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }
}

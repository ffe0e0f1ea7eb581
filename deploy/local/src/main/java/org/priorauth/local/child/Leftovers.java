package org.priorauth.local.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Ends what a killed launcher left behind. */
public final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    /** @return the names of those that still lived */
    public static List<String> end(Path pids) {
        return files(pids).stream().filter(Leftovers::ended).map(PidFile::name).toList();
    }

    private static boolean ended(PidFile file) {
        boolean lived = file.process().map(process -> {
            Ending.of(process, PATIENCE);
            return true;
        }).orElse(false);
        file.delete();
        return lived;
    }

    private static List<PidFile> files(Path pids) {
        if (Files.notExists(pids)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(pids)) {
            return files.sorted().map(PidFile::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

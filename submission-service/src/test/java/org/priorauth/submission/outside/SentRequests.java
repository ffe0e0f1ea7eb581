package org.priorauth.submission.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Every request Bundle that any test had this service send, once for each shape: what differs by names, days and papers
 * alone is the same shape. The test payers keep them here as they receive them, so that no test can send past the check.
 */
public final class SentRequests {

    private static final Path FOLDER = Path.of("target", "sent-requests");

    private SentRequests() {}

    /** Those of an earlier run. */
    static void forget() {
        all().forEach(file -> file.toFile().delete());
    }

    static void keep(byte[] bundle) {
        try {
            Files.createDirectories(FOLDER);
            UUID shape = UUID.nameUUIDFromBytes(shape(new String(bundle, StandardCharsets.UTF_8)).getBytes());
            Files.write(FOLDER.resolve(shape + ".json"), bundle);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Files of one request each. */
    public static List<Path> all() {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String shape(String json) {
        return json.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "uuid")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d[T0-9:.Z+-]*", "time").replaceAll("\"data\":\"[^\"]*\"", "\"data\"")
                .replaceAll("\"M[0-9a-f]{8}[^\"]*\"", "\"member\"");
    }
}

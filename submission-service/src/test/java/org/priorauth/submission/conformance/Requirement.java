package org.priorauth.submission.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What the guide wants of a client.
 *
 * @param strength SHALL, SHOULD, or their negation
 * @param otherwise why no test shows it
 */
record Requirement(String key, String strength, String section, String words, Optional<String> otherwise) {

    static List<Requirement> all() {
        return lines("requirements.psv").stream()
                .map(fields -> new Requirement(fields[0], fields[1], fields[2], fields[3],
                        Optional.of(fields[4]).filter(reason -> !reason.isEmpty())))
                .toList();
    }

    /** The lines of one of the files beside, a comment apart. */
    static List<String[]> lines(String file) {
        try (InputStream in = Requirement.class.getResourceAsStream("/conformance/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1)).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

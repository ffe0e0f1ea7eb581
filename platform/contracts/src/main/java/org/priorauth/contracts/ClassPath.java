package org.priorauth.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that travel in this jar. */
final class ClassPath {

    private ClassPath() {}

    static String text(String path) {
        try (InputStream found = ClassPath.class.getResourceAsStream("/" + path)) {
            if (found == null) {
                throw new IllegalArgumentException("not on the class path: " + path);
            }
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(path, fault);
        }
    }
}

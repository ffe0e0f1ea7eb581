package org.priorauth.inbox.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A paper as it came, not yet stored. It is read piece by piece, so that a large one needs no more memory than a small one.
 *
 * @param name as the sender called it; made harmless when stored
 * @param madeBy of which pages of others it was made; null where it came so
 */
public record Original(String name, String sha256, long size, MediaKind kind, Source source, String madeBy) {

    /** Where its bytes are, until it is stored. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    public static Original of(String name, byte[] bytes) {
        return from(name, () -> new ByteArrayInputStream(bytes));
    }

    public static Original of(String name, Path file) {
        return from(name, () -> Files.newInputStream(file));
    }

    /** Where the channel itself knows what it brought. */
    public Original as(MediaKind known) {
        return new Original(name, sha256, size, known, source, madeBy);
    }

    public Original madeOf(String pages) {
        return new Original(name, sha256, size, kind, source, pages);
    }

    public Original named(String other) {
        return new Original(other, sha256, size, kind, source, madeBy);
    }

    public static Original from(String name, Source source) {
        try (InputStream in = source.open()) {
            Fingerprint found = Fingerprint.of(in);
            return new Original(name, found.sha256(), found.size(), found.kind(), source, null);
        } catch (IOException thrown) {
            throw new IllegalStateException("a paper could not be read", thrown);
        }
    }
}

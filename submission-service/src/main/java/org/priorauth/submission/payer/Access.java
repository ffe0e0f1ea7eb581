package org.priorauth.submission.payer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How to get in at a payer.
 *
 * @param certificate what this service shows in mutual TLS
 * @param trust certificates (PEM) of the payer's server, where no public authority issued them
 * @param versions of Da Vinci PAS that are read: {@code 2.2} is every 2.2.x
 */
public record Access(Login login, Optional<Certificate> certificate, Optional<Path> trust, List<String> versions) {

    /** PAS STU 2.2.x, without a log-in. */
    public static final Access OPEN = new Access(new Login.None(), Optional.empty(), Optional.empty(),
            List.of("2.2"));

    /** A PKCS 12 file. */
    public record Certificate(Path file, Login.Secret password) {}

    public boolean hasOwnTls() {
        return certificate.isPresent() || trust.isPresent();
    }

    /** Whether answers in this version of the guide are read. */
    public boolean reads(String version) {
        return versions.stream().anyMatch(one -> version.equals(one) || version.startsWith(one + ".")
                || version.startsWith(one + "-"));
    }
}

package org.priorauth.lmn.web;

import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.domain.Letter;

/**
 * The version the caller has seen (RFC 9110, 13.1.1).
 *
 * @param header as sent; null where it was not
 */
record IfMatch(String header) {

    private static final String ANY = "*";

    /** For changes that need it. */
    Optional<Problem> absent() {
        return header == null
                ? Optional.of(Problem.of(428, "if-match-required", "Say which version you change",
                        "Read the letter and send its ETag as If-Match."))
                : Optional.empty();
    }

    /** Where none was sent, any version will do. */
    Optional<Refusal> stale(Letter letter) {
        return header == null || matches(letter.version())
                ? Optional.empty()
                : Optional.of(Refusal.stale("letter.stale",
                        "Somebody has changed the letter since you read it. Read it again and repeat your change."));
    }

    private boolean matches(int version) {
        return Stream.of(header.split(",")).map(String::strip)
                .anyMatch(tag -> tag.equals(ANY) || tag.equals("\"" + version + "\""));
    }
}

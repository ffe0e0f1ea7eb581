package org.priorauth.chassis.payer;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.Wire;

/** What a word of a profile means; nothing where it has no such meaning. */
final class ProfileWords {

    private ProfileWords() {}

    /** A slash at its end is left out. */
    static Optional<URI> url(String text) {
        try {
            return Optional.of(new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text));
        } catch (URISyntaxException noUrl) {
            return Optional.empty();
        }
    }

    static Optional<Code> code(String text) {
        String[] sides = text.split("\\|", -1);
        return sides.length == 2 && !sides[0].isBlank() && !sides[1].isBlank()
                ? Optional.of(new Code(sides[0].strip(), sides[1].strip(), null))
                : Optional.empty();
    }

    static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeException noDuration) {
            return Optional.empty();
        }
    }

    static <T extends Enum<T>> Optional<T> named(Class<T> type, String name) {
        return Stream.of(type.getEnumConstants()).filter(one -> Wire.name(one).equals(name)).findFirst();
    }

    static String known(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Wire::name).collect(Collectors.joining(", "));
    }
}

package org.priorauth.inbox.meaning;

import java.util.Optional;

/** A value pulled out of a message; unknown is a value and never a guess. */
public sealed interface Value<T> {

    /** @param confidence 0 to 1 */
    record Known<T>(T value, Span span, double confidence) implements Value<T> {}

    record Unknown<T>() implements Value<T> {}

    default Optional<T> known() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }
}

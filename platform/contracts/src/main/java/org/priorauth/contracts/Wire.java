package org.priorauth.contracts;

import java.util.List;
import java.util.Locale;

/** How a name in Java becomes a name on the wire; the one place that knows. */
public final class Wire {

    private Wire() {}

    /** {@code NEEDS_PERSON} is {@code needs-person}. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An absent list is an empty one; a present one is frozen. */
    public static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}

package org.priorauth.chassis.payer;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code ${NAME}} and <code>${NAME:default}</code> in a text from settings or the environment. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9_.-]+)(?::([^}]*))?}");

    private Placeholders() {}

    /** Nothing where a name is neither set nor has a default; each such name is told. */
    static Optional<String> filled(String text, Function<String, Optional<String>> settings, Consumer<String> missing) {
        boolean[] complete = {true};
        String filled = PLACEHOLDER.matcher(text).replaceAll(found -> {
            String name = found.group(1);
            return Matcher.quoteReplacement(
                    settings.apply(name).or(() -> Optional.ofNullable(found.group(2))).orElseGet(() -> {
                        complete[0] = false;
                        missing.accept(name);
                        return "";
                    }));
        });
        return complete[0] ? Optional.of(filled) : Optional.empty();
    }
}

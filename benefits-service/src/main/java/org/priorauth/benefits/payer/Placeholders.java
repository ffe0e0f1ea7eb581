package org.priorauth.benefits.payer;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code ${NAME}} in a text from settings or the environment. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9_.-]+)}");

    private Placeholders() {}

    /** Nothing where a name is not set; each such name is told. */
    static Optional<String> filled(String text, Function<String, Optional<String>> settings, Consumer<String> missing) {
        boolean[] complete = {true};
        String filled = PLACEHOLDER.matcher(text).replaceAll(found -> {
            String name = found.group(1);
            return Matcher.quoteReplacement(settings.apply(name).orElseGet(() -> {
                complete[0] = false;
                missing.accept(name);
                return "";
            }));
        });
        return complete[0] ? Optional.of(filled) : Optional.empty();
    }
}

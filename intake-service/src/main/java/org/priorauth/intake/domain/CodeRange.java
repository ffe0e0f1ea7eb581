package org.priorauth.intake.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One procedure code, or all from one to another: {@code 97161-97164}, {@code E0100-E8002}. */
public record CodeRange(String first, String last) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]?[0-9]{4}[0-9A-Z]?)(?:-([A-Z]?[0-9]{4}[0-9A-Z]?))?");

    /** Empty where the text is no range, or runs backwards. */
    public static Optional<CodeRange> of(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        CodeRange range = new CodeRange(matcher.group(1),
                matcher.group(2) == null ? matcher.group(1) : matcher.group(2));
        return range.first.length() == range.last.length() && range.first.compareTo(range.last) <= 0
                ? Optional.of(range)
                : Optional.empty();
    }

    boolean holds(String code) {
        return code.length() == first.length() && first.compareTo(code) <= 0 && code.compareTo(last) <= 0;
    }
}

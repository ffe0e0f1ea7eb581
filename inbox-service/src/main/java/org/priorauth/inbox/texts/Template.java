package org.priorauth.inbox.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with {@code {{variables}}}. A variable without a value becomes a gap that nobody can overlook, never a guess. */
public final class Template {

    /**
     * A text, filled.
     *
     * @param gaps the variables that have no value
     */
    public record Filled(String text, List<String> gaps) {}

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([^{}]{1,60}?)\\s*}}");
    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");

    private Template() {}

    /** In plain text. */
    public static Filled plain(String text, Map<String, String> values) {
        return fill(text, values, UnaryOperator.identity());
    }

    /** In Markdown: a value is text there, whatever signs stand in it. */
    public static Filled markdown(String text, Map<String, String> values) {
        return fill(text, values, Template::escaped);
    }

    /** CommonMark 2.4: a backslash before any ASCII punctuation makes it mean itself. A line's end would begin a block. */
    static String escaped(String value) {
        return PUNCTUATION.matcher(value.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }

    private static Filled fill(String text, Map<String, String> values, UnaryOperator<String> shown) {
        List<String> gaps = new ArrayList<>();
        String filled = VARIABLE.matcher(text).replaceAll(found -> {
            String name = found.group(1);
            String value = values.get(name);
            if (value == null || value.isBlank()) {
                gaps.add(name);
            }
            return Matcher.quoteReplacement(
                    value == null || value.isBlank() ? shown.apply("[" + name + "?]") : shown.apply(value));
        });
        return new Filled(filled, gaps.stream().distinct().toList());
    }

    /** The variables that stand in it. */
    public static List<String> variables(String text) {
        return VARIABLE.matcher(text).results().map(found -> found.group(1)).distinct().toList();
    }
}

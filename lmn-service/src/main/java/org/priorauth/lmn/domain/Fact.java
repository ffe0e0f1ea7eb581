package org.priorauth.lmn.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something the chain has told that a letter may say.
 *
 * @param kind what a template's line asks for, e.g. {@code diagnosis}, {@code fact.goal}
 * @param values ready to be read by a person; an absent one is an empty string, so that a phrase can leave it out
 */
public record Fact(String kind, Map<String, String> values, Source source) {

    /** What is longer is a document, not a statement. */
    private static final int LONGEST = 4_000;

    /** Names and values in turn. */
    static Fact of(String kind, Source source, Object... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            Object value = namesAndValues[at + 1];
            values.put((String) namesAndValues[at], value == null ? "" : readable(value));
        }
        return new Fact(kind, values, source);
    }

    private static String readable(Object value) {
        String line = PlainText.line(value.toString());
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + " …";
    }

    /** Whether it says anything at all. */
    boolean saysSomething() {
        return values.values().stream().anyMatch(value -> !value.isEmpty());
    }
}

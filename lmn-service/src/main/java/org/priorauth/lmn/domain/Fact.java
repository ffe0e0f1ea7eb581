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

    /** Names and values in turn. */
    static Fact of(String kind, Source source, Object... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            Object value = namesAndValues[at + 1];
            values.put((String) namesAndValues[at], value == null ? "" : PlainText.line(value.toString()));
        }
        return new Fact(kind, values, source);
    }

    /** Whether it says anything at all. */
    boolean saysSomething() {
        return values.values().stream().anyMatch(value -> !value.isEmpty());
    }
}

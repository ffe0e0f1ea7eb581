package org.priorauth.contracts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The JSON Schemas (2020-12): one per topic, and one with what they share. As published they tolerate properties they do
 * not name, so that a reader lives through an optional addition; the strict edition is for checking what we write.
 */
public final class Schemas {

    /** Every schema's {@code $id} starts with it; it names, nothing is fetched from there. */
    public static final String BASE = "https://priorauth.org/schemas/";

    private static final String SUFFIX = ".schema.json";
    private static final String COMMON = "common";
    private static final String TOLERANT = "\"additionalProperties\": true";
    private static final String STRICT = "\"additionalProperties\": false";

    private Schemas() {}

    /** The topic's schema's {@code $id}, which is also {@code ce_dataschema}. */
    public static String id(Topic<?> topic) {
        return id(topic.name());
    }

    /** The text of the topic's schema, as published. */
    public static String of(Topic<?> topic) {
        return text(topic.name());
    }

    /** Every schema's text by its {@code $id}, so that a validator resolves references without a network. */
    public static Map<String, String> byId() {
        return byId(UnaryOperator.identity());
    }

    /** As {@link #byId()}, but a property that no schema names is refused. */
    public static Map<String, String> strictById() {
        return byId(text -> text.replace(TOLERANT, STRICT));
    }

    private static Map<String, String> byId(UnaryOperator<String> edition) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(id(COMMON), edition.apply(text(COMMON)));
        Topics.ALL.forEach(topic -> texts.put(id(topic), edition.apply(of(topic))));
        return texts;
    }

    private static String id(String name) { return BASE + name + SUFFIX; }

    private static String text(String name) { return ClassPath.text("schemas/" + name + SUFFIX); }
}

package org.priorauth.submission.packet;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Finds one's way in a Bundle. What is not there is a missing node, an empty code, or no text. */
final class Reading {

    private final Map<String, JsonNode> resources = new HashMap<>();

    Reading(JsonNode bundle) {
        bundle.path("entry").forEach(entry -> resources.put(entry.path("fullUrl").asText(), entry.path("resource")));
    }

    JsonNode at(JsonNode reference) {
        return resources.getOrDefault(reference.path("reference").asText(), MissingNode.getInstance());
    }

    /** The value of an extension, or the extension itself where it holds others. */
    static JsonNode extension(JsonNode element, String name) {
        return each(element.path("extension"))
                .filter(one -> one.path("url").asText().equals(name)
                        || one.path("url").asText().endsWith("extension-" + name))
                .findFirst().map(Reading::value).orElse(MissingNode.getInstance());
    }

    private static JsonNode value(JsonNode extension) {
        return Stream.of("valueCodeableConcept", "valueCode", "valueString").filter(extension::has).findFirst()
                .map(extension::path).orElse(extension);
    }

    static String code(JsonNode concept) {
        return concept.path("coding").path(0).path("code").asText();
    }

    static String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Bytes behind a text of Base64. */
    static int size(String base64) {
        int padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
        return base64.length() / 4 * 3 - padding;
    }
}

package org.priorauth.gateway.openapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** References to components, in {@code $ref} and in the mapping of a discriminator: {@code #/components/schemas/Order}. */
final class References {

    private static final String PREFIX = "#/components/";

    private References() {}

    /** As {@code section/name}. */
    static Set<String> in(JsonNode node) {
        Set<String> found = new LinkedHashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>(Set.of(node));
        while (!open.isEmpty()) {
            JsonNode next = open.pop();
            next.forEach(open::push);
            if (isReference(next)) {
                found.add(key(next));
            }
        }
        return found;
    }

    /** Gives the references in a tree their new names. */
    static void rename(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(replaced(field.getValue(), renamed)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, replaced(array.get(i), renamed));
            }
        }
    }

    private static JsonNode replaced(JsonNode value, Map<String, String> renamed) {
        rename(value, renamed);
        return isReference(value) && renamed.containsKey(key(value))
                ? TextNode.valueOf(PREFIX + renamed.get(key(value)))
                : value;
    }

    private static boolean isReference(JsonNode node) {
        return node.isTextual() && node.textValue().startsWith(PREFIX);
    }

    private static String key(JsonNode reference) {
        return reference.textValue().substring(PREFIX.length());
    }
}

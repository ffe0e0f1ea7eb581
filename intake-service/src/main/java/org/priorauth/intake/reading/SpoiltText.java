package org.priorauth.intake.reading;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Finds text that could not be stored or sent on: U+0000 (PostgreSQL refuses it), other control characters (FHIR R4
 * string), and half surrogate pairs (no UTF-8 for them).
 */
final class SpoiltText {

    private SpoiltText() {}

    /** The JSON Pointer of the first spoilt text or name. */
    static Optional<String> find(JsonNode tree) {
        return Optional.ofNullable(find(tree, ""));
    }

    private static String find(JsonNode node, String pointer) {
        if (node.isTextual()) {
            return isSpoilt(node.textValue()) ? pointer : null;
        }
        return node.isArray() ? inArray(node, pointer) : inObject(node, pointer);
    }

    private static String inArray(JsonNode array, String pointer) {
        for (int i = 0; i < array.size(); i++) {
            String found = find(array.get(i), pointer + "/" + i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String inObject(JsonNode object, String pointer) {
        Iterator<Map.Entry<String, JsonNode>> members = object.properties().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonNode> member = members.next();
            String found = isSpoilt(member.getKey())
                    ? pointer + "/"
                    : find(member.getValue(), pointer + "/" + member.getKey());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isSpoilt(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return true;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(++i))) {
                    return true;
                }
            }
        }
        return false;
    }
}

package org.priorauth.sandbox.fhir;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Finds the FHIRPath of an element by its name and, where given, its value. Only for bodies that are refused anyway. */
final class Whereabouts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;

    Whereabouts(byte[] body) {
        this.root = parsed(body);
    }

    /** The one place it can be; the whole body when there are several. */
    String of(String element, String value) {
        List<String> places = new ArrayList<>();
        collect(root, root.path("resourceType").asText("$this"), element, value, places);
        return places.size() == 1 ? places.get(0) : "$this";
    }

    private static void collect(JsonNode node, String path, String element, String value, List<String> places) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String place = path + "." + field.getKey();
            boolean meant = field.getKey().equals(element);
            if (meant && (value == null || value.equals(field.getValue().asText()))) {
                places.add(place);
            }
            descend(field.getValue(), place, element, value, places);
        }
    }

    private static void descend(JsonNode child, String place, String element, String value, List<String> places) {
        if (!child.isArray()) {
            collect(child, place, element, value, places);
        }
        for (int i = 0; i < child.size() && child.isArray(); i++) {
            collect(child.get(i), place + "[" + i + "]", element, value, places);
        }
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException readBefore) {
            return JSON.createObjectNode();
        }
    }
}

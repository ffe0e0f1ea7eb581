package org.priorauth.submission.pas;

import java.util.Set;
import java.util.TreeSet;

import org.priorauth.chassis.testing.TestJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** Which elements a request has: the names on the way to each value, an extension by the last part of its URL. */
final class ElementPaths {

    private static final Set<String> NOT_MEANT = Set.of("resourceType", "id", "meta", "text", "language", "url",
            "display", "fullUrl");

    private ElementPaths() {}

    static Set<String> of(String json) {
        Set<String> found = new TreeSet<>();
        resource(tree(json), found);
        return found;
    }

    private static void resource(JsonNode resource, Set<String> found) {
        String type = resource.path("resourceType").asText();
        resource.properties().forEach(member -> collect(member.getKey(), member.getValue(), type, found));
    }

    private static void collect(String name, JsonNode value, String place, Set<String> found) {
        if (value.isArray()) {
            value.forEach(one -> collect(name, one, place, found));
        } else if (name.equals("resource")) {
            resource(value, found);
        } else if (name.equals("extension") || name.equals("modifierExtension")) {
            String url = value.path("url").asText();
            inside(value, place + ":" + url.substring(url.lastIndexOf('/') + 1).replaceFirst("^extension-", ""), found);
        } else if (!NOT_MEANT.contains(name)) {
            inside(value, place + "." + name.replaceFirst("^_", ""), found);
        }
    }

    private static void inside(JsonNode value, String place, Set<String> found) {
        if (value.isObject()) {
            value.properties().forEach(member -> collect(member.getKey(), member.getValue(), place, found));
        } else {
            found.add(place);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return TestJson.MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}

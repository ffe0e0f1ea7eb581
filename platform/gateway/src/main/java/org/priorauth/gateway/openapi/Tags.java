package org.priorauth.gateway.openapi;

import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The descriptions of the tags that are in use. */
final class Tags {

    private Tags() {}

    static ObjectNode of(JsonNode document, JsonNode paths) {
        Set<String> used = new HashSet<>();
        paths.forEach(item -> item.forEach(operation -> operation.path("tags").forEach(tag -> used.add(tag.asText()))));
        ObjectNode tags = JsonNodeFactory.instance.objectNode();
        document.path("tags").forEach(tag -> {
            if (used.contains(tag.path("name").asText())) {
                tags.set(tag.path("name").asText(), tag);
            }
        });
        return tags;
    }
}

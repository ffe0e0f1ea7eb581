package org.priorauth.gateway.openapi;

import java.util.ArrayDeque;
import java.util.Deque;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The components that some operations need, and those that these need in turn. */
final class Components {

    private Components() {}

    /** By {@code section/name}, from a document's {@code components}. */
    static ObjectNode neededBy(JsonNode operations, JsonNode all) {
        ObjectNode needed = JsonNodeFactory.instance.objectNode();
        Deque<String> open = new ArrayDeque<>(References.in(operations));
        while (!open.isEmpty()) {
            String key = open.pop();
            JsonNode component = all.at("/" + key);
            if (!component.isMissingNode() && !needed.has(key)) {
                needed.set(key, component.deepCopy());
                References.in(component).forEach(open::push);
            }
        }
        return needed;
    }
}

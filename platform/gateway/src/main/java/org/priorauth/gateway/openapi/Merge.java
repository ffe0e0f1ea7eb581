package org.priorauth.gateway.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts the parts together into a document that already says who and where. */
final class Merge {

    private final ObjectNode whole;
    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, JsonNode> components = new TreeMap<>();
    private final Map<String, JsonNode> tags = new TreeMap<>();
    private final Set<String> operationIds = new HashSet<>();

    private Merge(ObjectNode frame) {
        this.whole = frame.deepCopy();
    }

    static ObjectNode of(ObjectNode frame, List<Part> parts, List<String> missing) {
        Set<String> colliding = Collisions.among(parts);
        Merge merge = new Merge(frame);
        parts.forEach(part -> merge.add(part, Collisions.renamed(part, colliding)));
        return merge.finish(missing);
    }

    private void add(Part part, Map<String, String> renamed) {
        References.rename(part.paths(), renamed);
        References.rename(part.components(), renamed);
        part.paths().properties().forEach(path -> addPath(part.service(), path.getKey(), (ObjectNode) path.getValue()));
        part.components().properties()
                .forEach(it -> components.put(renamed.getOrDefault(it.getKey(), it.getKey()), it.getValue()));
        part.tags().properties().forEach(tag -> tags.putIfAbsent(tag.getKey(), tag.getValue()));
    }

    private void addPath(String service, String path, ObjectNode item) {
        item.forEach(operation -> makeUnique((ObjectNode) operation, service));
        ((ObjectNode) paths.computeIfAbsent(path, key -> whole.objectNode())).setAll(item);
    }

    // an operation's id is unique in a document (OpenAPI 3.1, 4.8.10)
    private void makeUnique(ObjectNode operation, String service) {
        String id = operation.path("operationId").asText();
        if (!id.isEmpty() && !operationIds.add(id)) {
            operation.put("operationId", service + Collisions.capital(id));
            operationIds.add(operation.get("operationId").asText());
        }
    }

    private ObjectNode finish(List<String> missing) {
        tags.values().forEach(tag -> whole.withArrayProperty("tags").add(tag));
        whole.withObjectProperty("paths").setAll(paths);
        components.forEach((key, component) -> {
            int slash = key.indexOf('/');
            whole.withObjectProperty("components").withObjectProperty(key.substring(0, slash))
                    .set(key.substring(slash + 1), component);
        });
        missing.forEach(whole.putArray("x-missing")::add);
        return whole;
    }
}

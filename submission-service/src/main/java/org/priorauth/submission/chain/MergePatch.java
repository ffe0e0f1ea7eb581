package org.priorauth.submission.chain;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396), in which null means gone: so a document bears no nulls of its own. */
final class MergePatch {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private MergePatch() {}

    /** What leads from the one to the other. */
    static ObjectNode between(ObjectNode before, ObjectNode after) {
        ObjectNode patch = NODES.objectNode();
        after.properties().forEach(member -> {
            JsonNode old = before.get(member.getKey());
            if (old instanceof ObjectNode from && member.getValue() instanceof ObjectNode to) {
                ObjectNode deeper = between(from, to);
                if (!deeper.isEmpty()) {
                    patch.set(member.getKey(), deeper);
                }
            } else if (!member.getValue().equals(old)) {
                patch.set(member.getKey(), member.getValue().deepCopy());
            }
        });
        before.fieldNames().forEachRemaining(name -> {
            if (!after.has(name)) {
                patch.putNull(name);
            }
        });
        return patch;
    }

    static ObjectNode applied(ObjectNode document, ObjectNode patch) {
        ObjectNode result = document.deepCopy();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                result.remove(member.getKey());
            } else if (member.getValue() instanceof ObjectNode deeper) {
                result.set(member.getKey(), applied(
                        result.get(member.getKey()) instanceof ObjectNode old ? old : NODES.objectNode(), deeper));
            } else {
                result.set(member.getKey(), member.getValue().deepCopy());
            }
        });
        return result;
    }

    /** The same without nulls, which say no more than an absent member does. */
    static JsonNode plain(JsonNode node) {
        if (node instanceof ArrayNode array) {
            List<JsonNode> all = new ArrayList<>();
            array.forEach(one -> all.add(plain(one)));
            return NODES.arrayNode().addAll(all);
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode plain = NODES.objectNode();
        object.properties().stream().filter(member -> !member.getValue().isNull())
                .forEach(member -> plain.set(member.getKey(), plain(member.getValue())));
        return plain;
    }
}

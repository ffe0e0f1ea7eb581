package org.priorauth.intake.fhir;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bytes in a JSON tree, which HAPI would want as base64 text again: they stay with the tree. */
final class Binaries {

    private Binaries() {}

    /** The bytes at a JSON Pointer, where the reader has decoded them. */
    static Optional<byte[]> at(JsonNode resource, String pointer) {
        try {
            JsonNode node = resource.at(pointer);
            return node.isBinary() ? Optional.of(node.binaryValue()) : Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The resource as it is, or a copy without its bytes. */
    static ObjectNode without(ObjectNode resource) {
        if (!holdsAny(resource)) {
            return resource;
        }
        ObjectNode copy = resource.deepCopy();
        remove(copy);
        return copy;
    }

    private static boolean holdsAny(JsonNode node) {
        if (node.isBinary()) {
            return true;
        }
        for (JsonNode child : node) {
            if (holdsAny(child)) {
                return true;
            }
        }
        return false;
    }

    private static void remove(JsonNode node) {
        Iterator<JsonNode> children = node.iterator();
        while (children.hasNext()) {
            JsonNode child = children.next();
            if (child.isBinary()) {
                children.remove();
            } else {
                remove(child);
            }
        }
    }
}

package org.priorauth.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import ca.uhn.fhir.context.FhirContext;

/** One of the documented examples, changed for a test. Every change gives a new message. */
public final class Message {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final JsonNode tree;

    private Message(JsonNode tree) {
        this.tree = tree;
    }

    public static Message submit() { return example("submit"); }

    public static Message update() { return example("update"); }

    public static Message inquire() { return example("inquire"); }

    public static Message eligibility() { return example("eligibility"); }

    public static Message subscription() { return example("subscription"); }

    public static Message communication() { return example("communication"); }

    public static Message attachment() { return example("attachment"); }

    public static Message of(String text) {
        try {
            return new Message(JSON.readTree(text));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static Message example(String name) {
        try (InputStream in = Message.class.getResourceAsStream("/examples/" + name + ".json")) {
            return new Message(JSON.readTree(in));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** An intent of its own, for this member. */
    public static Message submitFor(String member) {
        return submit().member(member).fresh();
    }

    public Message member(String id) {
        return replacing("M1001", id);
    }

    /** New Bundle.identifier and new Claim.identifier, so that tests do not meet each other's claims. */
    public Message fresh() {
        String run = UUID.randomUUID().toString().substring(0, 8);
        return replacing("TX-1001", "TX-" + run).replacing("RT-1001", "RT-" + run);
    }

    public Message replacing(String text, String by) {
        return of(tree.toString().replace(text, by));
    }

    /** Puts a value, written as JSON, at a place that exists or at the end of an array ({@code /-}). */
    public Message with(String pointer, String json) {
        JsonNode copy = tree.deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode parent = copy.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.set(last, of(json).tree);
        } else if (last.equals("-")) {
            ((ArrayNode) parent).add(of(json).tree);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), of(json).tree);
        }
        return new Message(copy);
    }

    public Message without(String pointer) {
        JsonNode copy = tree.deepCopy();
        JsonNode parent = copy.at(JsonPointer.compile(pointer).head());
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (parent instanceof ObjectNode object) {
            object.remove(last);
        } else {
            ((ArrayNode) parent).remove(Integer.parseInt(last));
        }
        return new Message(copy);
    }

    public Message then(UnaryOperator<Message> change) {
        return change.apply(this);
    }

    public String text(String pointer) {
        return tree.at(pointer).asText();
    }

    /** The value at a place, as JSON. */
    public String json(String pointer) {
        return tree.at(pointer).toString();
    }

    public String json() {
        return tree.toString();
    }

    public Bundle bundle() {
        return resource(Bundle.class);
    }

    public <R extends Resource> R resource(Class<R> kind) {
        FHIR.getParserOptions().setOverrideResourceIdWithBundleEntryFullUrl(false);
        return FHIR.newJsonParser().parseResource(kind, json());
    }
}

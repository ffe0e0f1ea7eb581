package org.priorauth.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** {@code asyncapi.yaml}, with its local references followed. */
final class AsyncApi {

    final JsonNode document;

    private AsyncApi(JsonNode document) { this.document = document; }

    static AsyncApi read() {
        try {
            return new AsyncApi(new YAMLMapper().readTree(ClassPath.text("asyncapi.yaml")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The channels of one kind: those with {@code {consumerGroup}} in the address keep dead letters. */
    Stream<Map.Entry<String, JsonNode>> channels(boolean deadLetters) {
        return document.get("channels").properties().stream()
                .filter(channel -> address(channel.getValue()).contains("{consumerGroup}") == deadLetters);
    }

    Stream<Map.Entry<String, JsonNode>> operations() { return document.get("operations").properties().stream(); }

    JsonNode channel(Topic<?> topic) {
        return channels(false).map(Map.Entry::getValue).filter(channel -> address(channel).equals(topic.name()))
                .findFirst().orElseThrow();
    }

    /** The one message of a topic's channel. */
    JsonNode message(Topic<?> topic) {
        return follow(channel(topic).get("messages").iterator().next());
    }

    JsonNode follow(JsonNode node) {
        return node.has("$ref") ? follow(document.at(node.get("$ref").asText().substring(1))) : node;
    }

    static String address(JsonNode channel) { return channel.get("address").asText(); }
}

package org.priorauth.chassis.testing;

import java.util.Map;

import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Topic;

import com.fasterxml.jackson.databind.JsonNode;

/** One record that was on a topic. The value is absent where it is not JSON. */
public record Heard(String topic, int partition, long offset, String key, Map<String, String> headers, JsonNode value) {

    public <T extends Announced> T as(Topic<T> topic) {
        return TestJson.read(value, topic.payload());
    }

    public String outcome() {
        return value.path("outcome").asText();
    }
}

package org.priorauth.chassis.testing;

import java.io.IOException;

import org.priorauth.chassis.json.JsonShape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The mapper of the house, outside a container. */
public final class TestJson {

    public static final ObjectMapper MAPPER = mapper();

    private TestJson() {}

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule()).registerModule(new Jdk8Module());
        new JsonShape().customize(mapper);
        return mapper;
    }

    public static <T> T read(JsonNode node, Class<T> type) {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (JsonProcessingException thrown) {
            throw new AssertionError(thrown);
        }
    }

    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException thrown) {
            throw new AssertionError(thrown);
        }
    }

    static JsonNode tree(byte[] value) {
        try {
            return value == null ? null : MAPPER.readTree(value);
        } catch (IOException notJson) {
            return null;
        }
    }
}

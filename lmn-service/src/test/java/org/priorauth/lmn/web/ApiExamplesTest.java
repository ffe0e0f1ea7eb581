package org.priorauth.lmn.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.priorauth.lmn.LetterTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;

/** Who reads the API's description sees of each operation below a letter what goes in and what comes out. */
@QuarkusTest
class ApiExamplesTest extends LetterTest {

    private record Operation(String name, JsonNode node) {}

    @Test
    void everyOperationOfLettersIsDescribedAndShownByExamples() throws JsonProcessingException {
        // Given
        JsonNode api = new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());

        // When
        List<Operation> operations = operations(api);

        // Then
        assertThat(operations).hasSizeGreaterThan(20);
        assertThat(operations.stream().flatMap(one -> lacks(api, one))).isEmpty();
    }

    private static List<Operation> operations(JsonNode api) {
        List<Operation> operations = new ArrayList<>();
        api.path("paths").properties().stream().filter(path -> path.getKey().contains("/letters"))
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> List.of("get", "post", "put", "delete", "patch").contains(method.getKey()))
                        .forEach(method -> operations
                                .add(new Operation(method.getKey() + " " + path.getKey(), method.getValue()))));
        return operations;
    }

    private static Stream<String> lacks(JsonNode api, Operation one) {
        Stream<String> words = Stream.of("summary", "description")
                .filter(word -> one.node.path(word).asText().isBlank());
        Stream<String> request = one.node.has("requestBody")
                ? unshown(api, "request", one.node.path("requestBody").path("content"))
                : Stream.of();
        Stream<String> response = one.node.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2") && !answer.getKey().equals("204"))
                .flatMap(answer -> unshown(api, answer.getKey(), answer.getValue().path("content")));
        return Stream.of(words, request, response).flatMap(lacking -> lacking)
                .map(lacking -> one.name + ": " + lacking);
    }

    /** Nobody reads bytes in a description. */
    private static Stream<String> unshown(JsonNode api, String what, JsonNode content) {
        return content.isEmpty()
                ? Stream.of(what)
                : content.properties().stream()
                        .filter(type -> !type.getValue().path("schema").path("format").asText().equals("binary"))
                        .filter(type -> type.getValue().path("examples").isEmpty()
                                && schema(api, type.getValue()).path("examples").isEmpty())
                        .map(type -> what + " " + type.getKey());
    }

    private static JsonNode schema(JsonNode api, JsonNode type) {
        String reference = type.path("schema").path("$ref").asText();
        return reference.isEmpty() ? type.path("schema") : api.at(reference.substring(1));
    }
}

package org.priorauth.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

class AsyncApiTest {

    private final AsyncApi api = AsyncApi.read();

    static List<Topic<?>> topics() { return Topics.ALL; }

    @Test
    void itIsAnAsyncApi3Document() throws IOException {
        // Given
        String official = Files.readString(Path.of("src/test/resources/asyncapi/asyncapi-3.0.0.schema.json"));
        Check check = Check.with(Map.of("urn:asyncapi:3.0.0", official));

        // When
        List<String> errors = check.errors("urn:asyncapi:3.0.0", api.document);

        // Then
        assertThat(errors).isEmpty();
    }

    @Test
    void itsChannelsAreTheTopics() {
        // Given
        List<String> topics = Topics.ALL.stream().map(Topic::name).toList();

        // When
        Stream<String> addresses = api.channels(false).map(channel -> AsyncApi.address(channel.getValue()));

        // Then
        assertThat(addresses).containsExactlyInAnyOrderElementsOf(topics);
    }

    @Test
    void everyListenerHasAPlaceForDeadLetters() {
        // Given
        Set<String> wanted = Topics.ALL.stream()
                .flatMap(topic -> Chain.LISTENERS.get(topic).stream().map(topic::deadLetters))
                .collect(Collectors.toSet());

        // When
        Stream<String> addresses = api.channels(true).flatMap(channel -> texts(
                channel.getValue().at("/parameters/consumerGroup/enum"))
                .map(group -> AsyncApi.address(channel.getValue()).replace("{consumerGroup}", group)));

        // Then
        assertThat(addresses).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theMessageIsTheTopicsSchemaUnderTheTopicsHeaders(Topic<?> topic) {
        // Given
        List<String> types = Stream.of(Enums.element(component(topic, "outcome")).getEnumConstants())
                .map(outcome -> topic.name() + "." + outcome).toList();

        // When
        JsonNode message = api.message(topic);

        // Then
        String schema = ClassPath.text(message.at("/payload/schema/$ref").asText());
        assertThat(Json.tree(schema).get("$id").asText()).isEqualTo(Schemas.id(topic));
        assertThat(api.follow(message.at("/headers/allOf/0")).get("required")).hasSize(12);
        JsonNode own = message.at("/headers/allOf/1/properties");
        assertThat(own.at("/ce_source/const").asText()).isEqualTo("/priorauth/" + topic.stage());
        assertThat(own.at("/ce_dataschema/const").asText()).isEqualTo(Schemas.id(topic));
        assertThat(texts(own.at("/ce_type/enum"))).containsExactlyElementsOf(types);
        assertThat(api.follow(message.get("bindings")).at("/kafka/key/format").asText()).isEqualTo("uuid");
    }

    @Test
    void theOperationsAreTheChain() {
        // Given
        Set<String> wanted = Topics.ALL.stream()
                .flatMap(topic -> Stream.concat(Stream.of(topic.stage() + " send " + topic.name()),
                        Chain.LISTENERS.get(topic).stream().map(group -> group + " receive " + topic.name())))
                .collect(Collectors.toSet());

        // When
        Stream<String> operations = api.operations().map(this::sentence);

        // Then
        assertThat(operations).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void aConsumersGroupIsNamedLikeItsService() {
        // Given
        Stream<Map.Entry<String, JsonNode>> receiving = api.operations()
                .filter(operation -> operation.getValue().get("action").asText().equals("receive"));

        // When
        Map<String, String> groups = receiving.collect(Collectors.toMap(Map.Entry::getKey,
                operation -> operation.getValue().at("/bindings/kafka/groupId/const").asText()));

        // Then
        assertThat(groups).hasSize(15).allSatisfy((id, group) -> assertThat(service(id)).isEqualTo(group));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        // Given
        List<JsonNode> references = api.document.findValues("$ref");

        // When
        List<String> lost = references.stream().map(JsonNode::asText).filter(ref -> ref.startsWith("#"))
                .filter(ref -> api.document.at(ref.substring(1)).isMissingNode()).toList();

        // Then
        assertThat(references).hasSizeGreaterThan(40);
        assertThat(lost).isEmpty();
    }

    private String sentence(Map.Entry<String, JsonNode> operation) {
        JsonNode body = operation.getValue();
        return service(operation.getKey()) + " " + body.get("action").asText() + " "
                + AsyncApi.address(api.follow(body.get("channel")));
    }

    /** {@code lmn} of {@code lmnReceivesRequestChanged}. */
    private static String service(String operationId) {
        return operationId.split("(?=[A-Z])", 2)[0];
    }

    private static RecordComponent component(Topic<?> topic, String name) {
        return Stream.of(topic.payload().getRecordComponents()).filter(part -> part.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }
}

package org.priorauth.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Example;
import org.priorauth.contracts.Examples;
import org.priorauth.contracts.Topics;
import org.priorauth.inbox.InboxTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** What the contracts show of the topics that the inbox listens to, all of it is heard. */
@QuarkusTest
class EveryExampleIsAcceptedTest extends InboxTest {

    @Test
    void nothingBecomesADeadLetterAndEveryCaseCanBeShown() {
        // Given
        List<Example> examples = Topics.ALL.stream().filter(topic -> !topic.stage().equals("inbox"))
                .flatMap(topic -> Examples.of(topic).stream()).toList();
        // When
        List<UUID> events = examples.stream().map(example -> publish("examples", word(example))).toList();
        events.forEach(event -> heard("examples", event));
        // Then
        assertThat(events).hasSize(examples.size()).hasSizeGreaterThan(50);
        assertThat(Database.count(backing, "select count(*) from dead_letter where tenant_id = 'examples'")).isZero();
        assertThat(pages(examples)).allSatisfy(page -> assertThat(page.path("status").asText()).isNotEmpty());
    }

    private Stream<JsonNode> pages(List<Example> examples) {
        return examples.stream().map(example -> word(example).authorizationId()).distinct()
                .map(id -> json(coordinator("examples").get("/api/v1/authorizations/" + id)));
    }

    private static Announced word(Example example) {
        try {
            return TestJson.MAPPER.readValue(example.json(), example.topic().payload());
        } catch (JsonProcessingException thrown) {
            throw new AssertionError(thrown);
        }
    }
}

package org.priorauth.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.priorauth.contracts.Topic;
import org.priorauth.contracts.Topics;
import org.priorauth.infrastructure.KafkaBroker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The topics to make before anybody speaks: those of the contracts, and a dead-letter topic per listener. */
final class ChainTopics {

    // Order holds per key within a partition; six let six instances of a service share the work.
    private static final int PARTITIONS = 6;
    private static final String PARAMETER = "{consumerGroup}";

    private ChainTopics() {}

    static void createOn(KafkaBroker broker) {
        broker.createTopics(Topics.ALL.stream().map(Topic::name).toList(), PARTITIONS);
        broker.createTopics(deadLetters(), 1);
    }

    /** {@code <topic>.<group>.dlq} for each listener that the contracts' AsyncAPI document names. */
    static List<String> deadLetters() {
        return channels().filter(channel -> channel.path("address").asText().contains(PARAMETER))
                .flatMap(ChainTopics::perGroup).toList();
    }

    private static Stream<String> perGroup(JsonNode channel) {
        String address = channel.path("address").asText();
        JsonNode groups = channel.path("parameters").path("consumerGroup").path("enum");
        return StreamSupport.stream(groups.spliterator(), false)
                .map(group -> address.replace(PARAMETER, group.asText()));
    }

    private static Stream<JsonNode> channels() {
        try (InputStream document = Topics.class.getResourceAsStream("/asyncapi.yaml")) {
            JsonNode channels = YAMLMapper.builder().build().readTree(document).path("channels");
            return StreamSupport.stream(channels.spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

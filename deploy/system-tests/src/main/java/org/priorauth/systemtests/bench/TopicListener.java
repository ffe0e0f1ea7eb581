package org.priorauth.systemtests.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.priorauth.contracts.Topic;
import org.priorauth.contracts.Topics;

/** Hears the chain's topics as any operator could. */
final class TopicListener implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final Journeys journeys;
    private final BiConsumer<UUID, String> alsoTell;
    private final Thread listening = new Thread(this::listen, "topics");

    TopicListener(String bootstrap, Journeys journeys, BiConsumer<UUID, String> alsoTell) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "group.id", "bench-" + UUID.randomUUID(),
                        "auto.offset.reset", "latest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        this.journeys = journeys;
        this.alsoTell = alsoTell;
    }

    /** Returns once nothing more can be missed. */
    void start() {
        consumer.subscribe(Topics.ALL.stream().map(Topic::name).toList());
        while (consumer.assignment().isEmpty()) {
            consumer.poll(Duration.ofMillis(100));
        }
        listening.start();
    }

    private void listen() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::heard);
            }
        } catch (WakeupException closing) {
            // asked to stop
        }
    }

    private void heard(ConsumerRecord<String, ?> record) {
        String type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        UUID authorization = UUID.fromString(record.key());
        String outcome = type.substring(record.topic().length() + 1);
        journeys.heard(authorization, outcome, record.timestamp());
        alsoTell.accept(authorization, outcome);
    }

    @Override
    public void close() {
        consumer.wakeup();
    }
}

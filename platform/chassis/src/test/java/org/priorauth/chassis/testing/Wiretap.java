package org.priorauth.chassis.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.cloudevents.CloudEvent;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Topic;

/** Listens to every topic of the house and speaks on them as another service would. */
class Wiretap implements AutoCloseable {

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final KafkaProducer<String, byte[]> producer;
    private final Thread listening;

    Wiretap(String bootstrap) {
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrap, "group.id", "wiretap",
                "auto.offset.reset", "earliest", "enable.auto.commit", "false"), new StringDeserializer(),
                new ByteArrayDeserializer());
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap, "acks", "all"), new StringSerializer(),
                new ByteArraySerializer());
        listening = new Thread(this::listen, "wiretap");
        listening.setDaemon(true);
        listening.start();
    }

    private void listen() {
        try (consumer) {
            consumer.subscribe(Pattern.compile("priorauth\\..*"));
            while (true) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> heard.add(heard(record)));
            }
        } catch (WakeupException closing) {
            // asked to stop
        }
    }

    private static Heard heard(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers()
                .forEach(header -> headers.merge(header.key(), new String(header.value(), StandardCharsets.UTF_8),
                        (one, again) -> one + ", " + again));
        return new Heard(record.topic(), record.partition(), record.offset(), record.key(), headers,
                TestJson.tree(record.value()));
    }

    List<Heard> heard(String topic) {
        return heard.stream().filter(one -> one.topic().equals(topic)).toList();
    }

    List<Heard> heard(String topic, String key) {
        return heard(topic).stream().filter(one -> key.equals(one.key())).toList();
    }

    UUID publish(Topic<?> topic, String tenant, Announced data) {
        UUID id = UUID.randomUUID();
        Cause cause = new Cause(tenant, data.authorizationId(), data.by(), data.at(), "test", UUID.randomUUID(), null,
                null);
        publishRaw(topic.name(), data.authorizationId().toString(),
                CloudEvent.headers(id, topic, data, cause, "test"), TestJson.write(data));
        return id;
    }

    void publishRaw(String topic, String key, Map<String, String> headers, byte[] value) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, content) -> record.headers().add(name, content.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException thrown) {
            throw new AssertionError(thrown);
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        producer.close(Duration.ofSeconds(1));
    }
}

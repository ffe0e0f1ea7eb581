package org.priorauth.chassis.outbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;

/** Hands rows to the broker in their order and waits for all acknowledgements together. */
@ApplicationScoped
class Publisher {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final MutinyEmitter<byte[]> broker;
    private final ObjectMapper json;

    Publisher(@Channel("outbox") MutinyEmitter<byte[]> broker, ObjectMapper json) {
        this.broker = broker;
        this.json = json;
    }

    Uni<Void> publish(List<OutboxRow> rows) {
        return Uni.join().all(rows.stream().map(row -> broker.sendMessage(message(row))).toList())
                .andCollectFailures()
                .replaceWithVoid();
    }

    private Message<byte[]> message(OutboxRow row) {
        return Message.of(row.payload).addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(row.topic)
                .withKey(row.key)
                .withHeaders(headers(row))
                .build());
    }

    private RecordHeaders headers(OutboxRow row) {
        try {
            RecordHeaders headers = new RecordHeaders();
            json.readValue(row.headers, HEADERS)
                    .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
            headers.add("ce_sequence", row.position.toString().getBytes(StandardCharsets.UTF_8));
            return headers;
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unreadable headers of outbox row " + row.id);
        }
    }
}

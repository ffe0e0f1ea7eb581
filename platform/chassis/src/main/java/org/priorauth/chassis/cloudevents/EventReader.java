package org.priorauth.chassis.cloudevents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.priorauth.chassis.chain.Event;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Topic;
import org.priorauth.contracts.Topics;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads a record into an {@link Event}; what cannot be read throws {@link Unreadable} and becomes a dead letter. */
@ApplicationScoped
public class EventReader {

    /** The record is not what its topic holds. The message names the header or member, never a value. */
    public static class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String what) {
            super(what);
        }
    }

    private final ObjectMapper json;

    EventReader(ObjectMapper json) { this.json = json; }

    public Event<?> read(ConsumerRecord<String, byte[]> record) {
        Topic<?> topic = Topics.named(record.topic()).orElseThrow(() -> new Unreadable("topic"));
        return read(topic, record);
    }

    private <T extends Announced> Event<T> read(Topic<T> topic, ConsumerRecord<String, byte[]> record) {
        T data = payload(topic, record.value());
        String tenant = header(record, CloudEvent.TENANT).filter(value -> !value.isBlank())
                .orElseThrow(() -> new Unreadable(CloudEvent.TENANT));
        UUID id = uuid(record, CloudEvent.ID).orElseThrow(() -> new Unreadable(CloudEvent.ID));
        if (data.authorizationId() == null || !data.authorizationId().toString().equals(record.key())) {
            throw new Unreadable("key");
        }
        if (data.outcome() == null || data.at() == null || data.by() == null) {
            throw new Unreadable("outcome, at or by");
        }
        return new Event<>(id, topic, tenant, data.authorizationId(), data,
                uuid(record, CloudEvent.CORRELATION).orElse(id), header(record, CloudEvent.TRACEPARENT).orElse(null));
    }

    private <T extends Announced> T payload(Topic<T> topic, byte[] value) {
        try {
            T data = value == null ? null : json.readValue(value, topic.payload());
            return Optional.ofNullable(data).orElseThrow(() -> new Unreadable("value"));
        } catch (IOException thrown) {
            throw new Unreadable("value");
        }
    }

    private static Optional<UUID> uuid(ConsumerRecord<?, ?> record, String name) {
        try {
            return header(record, name).map(UUID::fromString);
        } catch (IllegalArgumentException thrown) {
            throw new Unreadable(name);
        }
    }

    private static Optional<String> header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return Optional.ofNullable(header).map(Header::value).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}

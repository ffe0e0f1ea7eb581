package org.priorauth.local.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import com.fasterxml.jackson.databind.ObjectMapper;

/** One message for a person to read: where and when, what and for whom, then the value. */
final class MessageText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MessageText() {}

    static String full(ConsumerRecord<String, byte[]> message) {
        return headers(message) + "\n" + value(message) + "\n";
    }

    /** {@code 2026-01-01T10:00:00Z  priorauth.lmn.letter-changed.v1[2]@17  <key>  <ce_type>  tenant riverside}. */
    static String headers(ConsumerRecord<String, byte[]> message) {
        return "%s  %s[%d]@%d  %s  %s  tenant %s, by %s".formatted(header(message, "ce_time"), message.topic(),
                message.partition(), message.offset(), message.key(), header(message, "ce_type"),
                header(message, "ce_tenant"), header(message, "ce_actor"));
    }

    private static String value(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            return "(no value)";
        }
        try {
            return JSON.readTree(message.value()).toPrettyString();
        } catch (IOException notJson) {
            return new String(message.value(), StandardCharsets.UTF_8);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8)).orElse("-");
    }
}

package org.priorauth.chassis.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.cloudevents.CloudEvent;
import org.priorauth.chassis.outbox.OutboxRow;
import org.priorauth.chassis.time.Ids;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/** The dead letters of this service. */
@ApplicationScoped
public class DeadLetters {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final String group;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;
    private final Transactions transactions;

    DeadLetters(@ConfigProperty(name = "quarkus.application.name") String group, ObjectMapper json, Clock clock,
            Ids ids, Transactions transactions) {
        this.group = group;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
        this.transactions = transactions;
    }

    /** Keeps the record and tells of it; once, however often the record is delivered. */
    public Uni<Void> keep(Session session, ConsumerRecord<String, byte[]> record, Throwable fault) {
        Map<String, String> headers = headers(record);
        headers.put("dead-letter-reason", place(fault));
        headers.put("dead-letter-topic", record.topic());
        headers.put("dead-letter-partition", String.valueOf(record.partition()));
        headers.put("dead-letter-offset", String.valueOf(record.offset()));
        DeadLetter letter = letter(record, headers, fault);
        return session.createSelectionQuery(
                "select count(*) from DeadLetter where topic = :topic and partition = :partition and offset = :offset",
                Long.class)
                .setParameter("topic", letter.topic)
                .setParameter("partition", letter.partition)
                .setParameter("offset", letter.offset)
                .getSingleResult()
                .chain(known -> known > 0
                        ? Uni.createFrom().voidItem()
                        : session.persistAll(letter, announcement(letter)));
    }

    private DeadLetter letter(ConsumerRecord<String, byte[]> record, Map<String, String> headers, Throwable fault) {
        DeadLetter letter = new DeadLetter();
        letter.id = ids.next();
        letter.tenantId = headers.get(CloudEvent.TENANT);
        letter.topic = record.topic();
        letter.partition = record.partition();
        letter.offset = record.offset();
        letter.key = record.key();
        letter.headers = write(headers);
        letter.value = record.value();
        letter.fault = place(fault);
        letter.receivedAt = clock.instant();
        return letter;
    }

    private OutboxRow announcement(DeadLetter letter) {
        byte[] value = letter.value == null ? new byte[0] : letter.value;
        return new OutboxRow(ids.next(), letter.tenantId == null ? "unknown" : letter.tenantId,
                letter.topic + "." + group + ".dlq", letter.key == null ? "" : letter.key, "dead-letter", value,
                letter.headers, letter.receivedAt);
    }

    public Uni<List<DeadLetter>> waiting(int most) {
        return transactions.quietly(session -> session
                .createSelectionQuery("from DeadLetter where redrivenAt is null order by receivedAt", DeadLetter.class)
                .setMaxResults(most)
                .getResultList());
    }

    public Uni<DeadLetter> find(Session session, UUID id) {
        return session.find(DeadLetter.class, id);
    }

    /** The record as it came. */
    public ConsumerRecord<String, byte[]> record(DeadLetter letter) {
        RecordHeaders headers = new RecordHeaders();
        read(letter.headers).forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(letter.topic, letter.partition, letter.offset, letter.receivedAt.toEpochMilli(),
                TimestampType.CREATE_TIME, 0, letter.value == null ? 0 : letter.value.length, letter.key, letter.value,
                headers, java.util.Optional.empty());
    }

    public void redriven(DeadLetter letter, Instant at) {
        letter.redrivenAt = at;
    }

    /** The exception's class and where it was thrown; its message could hold a value. */
    static String place(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return fault.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }

    private String write(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unwritable headers");
        }
    }

    private Map<String, String> read(String headers) {
        try {
            return json.readValue(headers, HEADERS);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unreadable headers");
        }
    }
}

package org.priorauth.chassis.deadletter;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One record that could not be handled. */
@Entity
@Table(name = "dead_letter")
public class DeadLetter {

    @Id
    UUID id;
    String tenantId;
    String topic;
    int partition;
    @Column(name = "`offset`")
    long offset;
    String key;
    String headers;
    byte[] value;
    String fault;
    Instant receivedAt;
    Instant redrivenAt;

    protected DeadLetter() {}

    /** What an operator may see: where and why, never the value. */
    public record Summary(UUID id, String tenant, String topic, int partition, long offset, String key, String fault,
            Instant receivedAt, Instant redrivenAt) {}

    public Summary summary() {
        return new Summary(id, tenantId, topic, partition, offset, key, fault, receivedAt, redrivenAt);
    }
}

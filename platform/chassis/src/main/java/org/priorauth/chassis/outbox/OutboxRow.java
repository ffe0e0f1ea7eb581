package org.priorauth.chassis.outbox;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A record that is to be on a topic. Kept after it is published: the topic can be rebuilt from these rows. */
@Entity
@Table(name = "outbox")
public class OutboxRow {

    @Id
    UUID id;
    /** Rises with every row of an authorization, because its state row is locked first. Given by the database. */
    @Column(insertable = false, updatable = false)
    Long position;
    String tenantId;
    @Column(name = "aggregatetype")
    String topic;
    @Column(name = "aggregateid")
    String key;
    String type;
    byte[] payload;
    String headers;
    Instant createdAt;
    Instant publishedAt;

    protected OutboxRow() {}

    public OutboxRow(UUID id, String tenantId, String topic, String key, String type, byte[] payload, String headers,
            Instant createdAt) {
        this.id = id;
        this.tenantId = tenantId;
        this.topic = topic;
        this.key = key;
        this.type = type;
        this.payload = payload;
        this.headers = headers;
        this.createdAt = createdAt;
    }
}

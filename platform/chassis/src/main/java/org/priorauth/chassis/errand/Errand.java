package org.priorauth.chassis.errand;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One errand of one authorization. The row goes when its answer is committed. */
@Entity
@Table(name = "errand")
public class Errand {

    @Id
    UUID id;
    String tenantId;
    UUID authorizationId;
    String kind;
    Instant dueAt;
    Instant leasedUntil;
    int attempts;
    UUID correlationId;
    UUID causationId;
    String traceparent;
    Instant createdAt;

    protected Errand() {}

    public UUID id() {
        return id;
    }

    public String tenant() {
        return tenantId;
    }

    public UUID authorizationId() {
        return authorizationId;
    }

    /**
     * Counts the tries, this one included. Above 1 an earlier try may have reached the other side before it was lost:
     * ask what became of it, never do it blindly again.
     */
    public int attempt() {
        return attempts;
    }
}

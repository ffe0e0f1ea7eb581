package org.priorauth.chassis.chain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * One authorization as one service knows it. The row is locked before anything else is written for the authorization:
 * that is what keeps events in order per key. A service's entity adds the columns it looks things up by.
 */
@MappedSuperclass
public abstract class StateRow {

    @Id
    UUID id;
    String tenantId;
    @Version
    long version;
    /** Which case of the sealed state, for people and queries. */
    String kind;
    /** The state as JSON. PHI. */
    String document;
    /** How many events were announced. */
    int revision;
    Instant createdAt;
    Instant updatedAt;

    public UUID id() {
        return id;
    }

    public String tenantId() {
        return tenantId;
    }

    public long version() {
        return version;
    }

    public String kind() {
        return kind;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

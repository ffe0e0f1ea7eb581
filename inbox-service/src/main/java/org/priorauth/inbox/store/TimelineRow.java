package org.priorauth.inbox.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** One line of a timeline. Never changed. */
@Entity
@Immutable
@Table(name = "timeline")
public class TimelineRow {

    @Id
    UUID id;
    /** Rises in the order of commits over all clinics; given by the database. */
    @Column(insertable = false, updatable = false)
    Long position;
    String tenantId;
    UUID authorizationId;
    /** What it tells of where there is no authorization. */
    UUID messageId;
    Instant at;
    Instant heardAt;
    String stage;
    String outcome;
    String status;
    String actor;
    String actorRole;
    String actorName;
    String topic;
    UUID eventId;
    String sentence;
    /** JSON. */
    String details;

    protected TimelineRow() {}

    public long position() {
        return position;
    }

    public UUID authorizationId() {
        return authorizationId;
    }

    public UUID messageId() {
        return messageId;
    }

    public Instant at() {
        return at;
    }

    public String stage() {
        return stage;
    }

    public String outcome() {
        return outcome;
    }

    public String status() {
        return status;
    }
}

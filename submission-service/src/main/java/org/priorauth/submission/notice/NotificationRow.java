package org.priorauth.submission.notice;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One event as it came, and what became of it. */
@Entity
@Table(name = "notification")
public class NotificationRow {

    /** Waits to be applied. */
    static final String RECEIVED = "received";

    @Id
    UUID id;
    String payerId;
    /** The same event is stored once. */
    String eventKey;
    Long eventNumber;
    String focus;
    /** The payer's id of it; absent where it did not say. */
    String subscription;
    byte[] body;
    String outcome;
    UUID authorizationId;
    Instant receivedAt;
    Instant handledAt;

    protected NotificationRow() {}
}

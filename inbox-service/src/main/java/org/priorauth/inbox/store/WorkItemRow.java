package org.priorauth.inbox.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** What a work item is looked up by. Read only: the database keeps it, see {@code V1__inbox.sql}. */
@Entity
@Immutable
@Table(name = "work_item")
public class WorkItemRow {

    @Id
    UUID id;
    String tenantId;
    UUID authorizationId;
    UUID messageId;
    String kind;
    boolean open;
    String owner;
    boolean taken;
    int priority;
    Instant openedAt;
    Instant dueAt;
    Instant snoozedUntil;
    /** When it is to be touched next: at its due time, or when it comes back. */
    Instant touchAt;

    protected WorkItemRow() {}

    public UUID id() {
        return id;
    }

    /** Whose work it is; absent where it is a case's. */
    public UUID messageId() {
        return messageId;
    }

    public UUID authorizationId() {
        return authorizationId;
    }
}

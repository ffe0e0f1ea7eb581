package org.priorauth.inbox.playbooks;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.priorauth.chassis.chain.Cause;

/** A step was ticked off, or that was taken back. */
@Entity
@Immutable
@Table(name = "playbook_tick")
class TickRow {

    @Id
    UUID id;
    String tenantId;
    UUID workItemId;
    String step;
    boolean done;
    Instant at;
    String author;
    String authorName;

    protected TickRow() {}

    TickRow(UUID id, Cause cause, UUID workItem, String step, boolean done) {
        this.id = id;
        this.tenantId = cause.tenant();
        this.workItemId = workItem;
        this.step = step;
        this.done = done;
        this.at = cause.at();
        this.author = cause.by().id();
        this.authorName = cause.by().name();
    }

    ItemPlaybook.Tick shown() {
        return new ItemPlaybook.Tick(at, authorName == null ? author : authorName);
    }
}

package org.priorauth.inbox.messages.threads;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.priorauth.contracts.Actor;

/** Messages were taken from one thread into another, as {@code V41} describes it. */
@Entity
@Table(name = "thread_change")
public class ThreadChangeRow {

    @Id
    UUID id;
    String tenantId;
    String kind;
    UUID fromThread;
    UUID toThread;
    String messages;
    Instant at;
    String actor;
    String actorRole;
    String actorName;
    String why;
    Instant undoneAt;
    String undoneBy;

    protected ThreadChangeRow() {}

    ThreadChangeRow(UUID id, String tenant, Rearranged what, Actor by, Instant at) {
        this.id = id;
        this.tenantId = tenant;
        this.kind = what.kind();
        this.fromThread = what.from();
        this.toThread = what.to();
        this.messages = what.messages().stream().map(UUID::toString).collect(Collectors.joining(" "));
        this.at = at;
        this.actor = by.id();
        this.actorRole = by.role();
        this.actorName = by.name();
        this.why = what.why();
    }

    public UUID id() {
        return id;
    }

    public Rearranged what() {
        return new Rearranged(kind, fromThread, toThread,
                Stream.of(messages.split(" ")).map(UUID::fromString).toList(), why);
    }

    public Actor by() {
        return new Actor(actor, actorRole, actorName);
    }

    public Instant at() {
        return at;
    }

    /** Absent while it stands. */
    public Instant undoneAt() {
        return undoneAt;
    }

    /** Each change and each taking back is an edition of both threads. */
    int editions() {
        return undoneAt == null ? 1 : 2;
    }

    void undone(Actor by, Instant when) {
        undoneAt = when;
        undoneBy = by.id();
    }
}

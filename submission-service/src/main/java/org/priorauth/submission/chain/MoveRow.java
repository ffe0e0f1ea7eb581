package org.priorauth.submission.chain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.contracts.Actor;

/** One move of a case: when, by whom, why, and what it changed. Never changed itself. */
@Entity
@Table(name = "submission_move")
public class MoveRow {

    @Id
    UUID id;
    String tenantId;
    UUID authorizationId;
    Instant at;
    /** Absent of the first one. */
    String fromState;
    String toState;
    /** What was done, as in the audit: {@code errand.submit}, {@code submission.confirm}. */
    String action;
    String actorId;
    String actorRole;
    String actorName;
    UUID causationId;
    String patch;

    protected MoveRow() {}

    MoveRow(UUID id, Cause cause, Actor by, String fromState, String toState, String patch) {
        this.id = id;
        this.tenantId = cause.tenant();
        this.authorizationId = cause.authorizationId();
        this.at = cause.at();
        this.fromState = fromState;
        this.toState = toState;
        this.action = cause.action();
        this.actorId = by.id();
        this.actorRole = by.role();
        this.actorName = by.name();
        this.causationId = cause.causationId();
        this.patch = patch;
    }

    public Actor by() {
        return new Actor(actorId, actorRole, actorName);
    }

    public Instant at() {
        return at;
    }

    public String from() {
        return fromState;
    }

    public String to() {
        return toState;
    }

    public String action() {
        return action;
    }

    public UUID causation() {
        return causationId;
    }
}

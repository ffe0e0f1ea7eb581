package org.priorauth.chassis.audit;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.priorauth.contracts.Actor;

/** One touch of protected health information. Never changed, never deleted by the service. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    UUID id;
    String tenantId;
    Instant at;
    String actor;
    String actorRole;
    String action;
    UUID authorizationId;
    String why;

    protected AuditEntry() {}

    /**
     * @param action what was done, {@code <noun>.<verb>}, e.g. {@code letter.read}
     * @param authorizationId whose; absent where the touch spans several, which {@code why} then names
     * @param why the purpose, or the event or request that caused it; no PHI
     */
    public AuditEntry(UUID id, String tenantId, Instant at, Actor by, String action, UUID authorizationId, String why) {
        this.id = id;
        this.tenantId = tenantId;
        this.at = at;
        this.actor = by.id();
        this.actorRole = by.role();
        this.action = action;
        this.authorizationId = authorizationId;
        this.why = why;
    }
}

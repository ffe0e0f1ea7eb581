package org.priorauth.lmn.release;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.priorauth.chassis.chain.Cause;

/** Somebody outside the clinic got a letter. PHI. */
@Entity
@Immutable
@Table(name = "letter_disclosure")
class DisclosureRow {

    @Id
    UUID id;
    String tenantId;
    UUID authorizationId;
    UUID letterId;
    UUID copyId;
    Instant disclosedAt;
    String disclosedBy;
    String role;
    String recipient;
    String what;
    String purpose;
    String basis;
    String means;
    String sha256;

    protected DisclosureRow() {}

    DisclosureRow(UUID id, UUID letterId, UUID copyId, Disclosed said, Cause cause) {
        this.id = id;
        this.tenantId = cause.tenant();
        this.authorizationId = cause.authorizationId();
        this.letterId = letterId;
        this.copyId = copyId;
        this.disclosedAt = cause.at();
        this.disclosedBy = cause.by().id();
        this.role = cause.by().role();
        this.recipient = said.to();
        this.what = said.what();
        this.purpose = said.purpose();
        this.basis = said.basis();
        this.means = said.means();
        this.sha256 = said.sha256();
    }

    Disclosure disclosure() {
        return new Disclosure(disclosedAt, recipient, what, purpose, basis, means, disclosedBy, role, sha256, copyId);
    }
}

package org.priorauth.intake.document;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.contracts.DocumentRef;

/** The bytes of one paper. What it is called stands in the order. */
@Entity
@Immutable
@Table(name = "document")
public class DocumentRow {

    @Id
    UUID id;
    String tenantId;
    UUID authorizationId;
    String contentType;
    String sha256;
    /** PHI. What is never updated is not copied to see whether it has changed. */
    @Column(updatable = false)
    byte[] content;
    Instant createdAt;

    protected DocumentRow() {}

    public static DocumentRow of(Enclosure enclosure, Cause cause) {
        DocumentRef ref = enclosure.ref();
        DocumentRow row = new DocumentRow();
        row.id = ref.id();
        row.tenantId = cause.tenant();
        row.authorizationId = cause.authorizationId();
        row.contentType = ref.contentType();
        row.sha256 = ref.sha256();
        row.content = enclosure.content();
        row.createdAt = cause.at();
        return row;
    }

    public UUID id() {
        return id;
    }

    public String contentType() {
        return contentType;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content;
    }

    public boolean isOf(String tenant, UUID authorization) {
        return tenantId.equals(tenant) && authorizationId.equals(authorization);
    }
}

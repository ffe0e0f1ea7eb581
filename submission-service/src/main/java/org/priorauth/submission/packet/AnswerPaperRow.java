package org.priorauth.submission.packet;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.contracts.DocumentRef;

/** A paper that came with a person's answer. Never changed. */
@Entity
@Table(name = "answer_paper")
public class AnswerPaperRow {

    @Id
    UUID id;
    String tenantId;
    UUID authorizationId;
    String contentType;
    byte[] body;
    Instant createdAt;

    protected AnswerPaperRow() {}

    public AnswerPaperRow(DocumentRef ref, byte[] body, Cause cause) {
        this.id = ref.id();
        this.tenantId = cause.tenant();
        this.authorizationId = cause.authorizationId();
        this.contentType = ref.contentType();
        this.body = body;
        this.createdAt = cause.at();
    }
}

package org.priorauth.submission.send;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.submission.domain.Intent;

/** What a payer answered, as it came. */
@Entity
@Immutable
@Table(name = "payer_answer")
public class PayerAnswerRow {

    @Id
    UUID id;
    String tenantId;
    UUID authorizationId;
    UUID intentId;
    String operation;
    int status;
    byte[] body;
    Instant receivedAt;

    protected PayerAnswerRow() {}

    PayerAnswerRow(UUID id, Cause cause, Intent intent, Delivery.Raw raw) {
        this.id = id;
        this.tenantId = cause.tenant();
        this.authorizationId = cause.authorizationId();
        this.intentId = intent.id();
        this.operation = raw.operation();
        this.status = raw.status();
        this.body = raw.body();
        this.receivedAt = cause.at();
    }
}

package org.priorauth.submission.packet;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.pas.Pas;

/** A request as it goes over the wire. Written once, sent as often as it takes, never changed. */
@Entity
@Table(name = "request_bundle")
public class RequestBundleRow {

    /** The intent's. */
    @Id
    UUID id;
    String tenantId;
    UUID authorizationId;
    String payerId;
    /** The resource id of its Claim, by which a payer may refer to it. */
    UUID claimId;
    byte[] body;
    Instant createdAt;

    protected RequestBundleRow() {}

    RequestBundleRow(UUID id, String tenantId, UUID authorizationId, String payerId, byte[] body, Instant createdAt) {
        this.id = id;
        this.tenantId = tenantId;
        this.authorizationId = authorizationId;
        this.payerId = payerId;
        this.claimId = Pas.claimId(id);
        this.body = body;
        this.createdAt = createdAt;
    }

    public static RequestBundleRow of(Intent intent, String payerId, byte[] body, Cause cause) {
        return new RequestBundleRow(intent.id(), cause.tenant(), cause.authorizationId(), payerId, body, cause.at());
    }

    public String tenant() {
        return tenantId;
    }

    public UUID authorizationId() {
        return authorizationId;
    }

    public boolean isFor(String payer) {
        return payerId.equals(payer);
    }

    public byte[] body() {
        return body;
    }
}

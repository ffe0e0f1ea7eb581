package org.priorauth.submission.appeal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.priorauth.chassis.chain.Cause;

/** The PDF of an appeal, byte for byte as it can be downloaded. */
@Entity
@Table(name = "appeal_packet")
public class AppealPacketRow {

    /** The appeal's. */
    @Id
    UUID id;
    String tenantId;
    UUID authorizationId;
    byte[] body;
    Instant createdAt;

    protected AppealPacketRow() {}

    static AppealPacketRow of(UUID appeal, byte[] body, Cause cause) {
        AppealPacketRow row = new AppealPacketRow();
        row.id = appeal;
        row.tenantId = cause.tenant();
        row.authorizationId = cause.authorizationId();
        row.body = body;
        row.createdAt = cause.at();
        return row;
    }

    byte[] body() {
        return body;
    }
}

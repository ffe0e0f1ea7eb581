package org.priorauth.lmn.validity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** The chain was told that this letter runs out. */
@Entity
@Immutable
@Table(name = "letter_running_out")
class RunningOutRow {

    @Id
    UUID letterId;
    String tenantId;
    Instant toldAt;

    protected RunningOutRow() {}

    RunningOutRow(UUID letterId, String tenantId, Instant toldAt) {
        this.letterId = letterId;
        this.tenantId = tenantId;
        this.toldAt = toldAt;
    }
}

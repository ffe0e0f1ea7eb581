package org.priorauth.lmn.validity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Correctable;

/** The last word on a visit: which letter it used, or that it used none after all. */
@Entity
@IdClass(LetterVisitRow.Key.class)
@Table(name = "letter_visit")
class LetterVisitRow implements Correctable {

    record Key(UUID authorizationId, String visitId) implements Serializable {}

    @Id
    UUID authorizationId;
    @Id
    String visitId;
    String tenantId;
    UUID letterId;
    LocalDate day;
    boolean used;
    Instant toldAt;

    protected LetterVisitRow() {}

    LetterVisitRow(Cause cause, UUID letterId, VisitTold visit) {
        this.authorizationId = cause.authorizationId();
        this.visitId = visit.visitId();
        this.tenantId = cause.tenant();
        this.letterId = letterId;
        this.day = visit.day();
        this.used = visit.counts();
        this.toldAt = cause.at();
    }
}

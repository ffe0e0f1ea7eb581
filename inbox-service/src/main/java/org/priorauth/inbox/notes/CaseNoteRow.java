package org.priorauth.inbox.notes;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.contracts.Actor;

/** A note beside a case. Never changed. PHI: text. */
@Entity
@Immutable
@Table(name = "case_note")
class CaseNoteRow {

    @Id
    UUID id;
    String tenantId;
    UUID authorizationId;
    Instant at;
    String author;
    String authorRole;
    String authorName;
    String text;

    protected CaseNoteRow() {}

    CaseNoteRow(UUID id, Cause cause, String text) {
        this.id = id;
        this.tenantId = cause.tenant();
        this.authorizationId = cause.authorizationId();
        this.at = cause.at();
        this.author = cause.by().id();
        this.authorRole = cause.by().role();
        this.authorName = cause.by().name();
        this.text = text;
    }

    CaseNote shown() {
        return new CaseNote(id, at, new Actor(author, authorRole, authorName), text);
    }
}

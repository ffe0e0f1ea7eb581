package org.priorauth.lmn.file;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.contracts.Actor;
import org.priorauth.lmn.domain.Letter;

/** One saved text. PHI. */
@Entity
@Immutable
@Table(name = "letter_version")
class VersionRow {

    @Id
    String id;
    String tenantId;
    UUID authorizationId;
    UUID letterId;
    int version;
    Instant savedAt;
    String author;
    String authorRole;
    String authorName;
    String document;

    protected VersionRow() {}

    VersionRow(Letter letter, Cause cause, String document) {
        this.id = id(letter.letterId(), letter.version());
        this.tenantId = cause.tenant();
        this.authorizationId = cause.authorizationId();
        this.letterId = letter.letterId();
        this.version = letter.version();
        this.savedAt = cause.at();
        this.author = cause.by().id();
        this.authorRole = cause.by().role();
        this.authorName = cause.by().name();
        this.document = document;
    }

    static String id(UUID letterId, int version) {
        return letterId + "/" + version;
    }

    Actor by() {
        return new Actor(author, authorRole, authorName);
    }
}

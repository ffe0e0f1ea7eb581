package org.priorauth.inbox.notes;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.priorauth.chassis.chain.Cause;

/** Somebody was named in a note. PHI: text. */
@Entity
@Table(name = "mention")
class MentionRow {

    @Id
    UUID id;
    String tenantId;
    UUID authorizationId;
    UUID workItemId;
    String person;
    Instant at;
    String author;
    String authorName;
    String text;
    boolean seen;

    protected MentionRow() {}

    MentionRow(UUID id, Cause cause, UUID workItem, String person, String text) {
        this.id = id;
        this.tenantId = cause.tenant();
        this.authorizationId = cause.authorizationId();
        this.workItemId = workItem;
        this.person = person;
        this.at = cause.at();
        this.author = cause.by().id();
        this.authorName = cause.by().name();
        this.text = text;
    }

    Mention shown() {
        return new Mention(id, authorizationId, workItemId, at, authorName == null ? author : authorName, text, seen);
    }
}

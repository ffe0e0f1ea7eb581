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
    UUID messageId;
    UUID workItemId;
    String person;
    Instant at;
    String author;
    String authorName;
    String text;
    boolean seen;

    protected MentionRow() {}

    /** Beside what it was written; the first or the second is there, or both. */
    record Place(UUID authorization, UUID message, UUID workItem) {}

    MentionRow(UUID id, Cause cause, Place place, String person, String text) {
        this.id = id;
        this.tenantId = cause.tenant();
        this.authorizationId = place.authorization;
        this.messageId = place.message;
        this.workItemId = place.workItem;
        this.person = person;
        this.at = cause.at();
        this.author = cause.by().id();
        this.authorName = cause.by().name();
        this.text = text;
    }

    /** Whose data it may hold. */
    UUID subject() {
        return authorizationId == null ? messageId : authorizationId;
    }

    Mention shown() {
        return new Mention(id, authorizationId, messageId, workItemId, at, authorName == null ? author : authorName,
                text, seen);
    }
}

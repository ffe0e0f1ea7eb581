package org.priorauth.inbox.documents;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.priorauth.inbox.messages.Attachment;

/** One paper. Its bytes lie in {@link DocumentPiece}s. PHI: name. */
@Entity
@Table(name = "document")
public class DocumentRow {

    @Id
    UUID id;
    String tenantId;
    /** Where it came first; null while it belongs to no message. */
    UUID messageId;
    String name;
    String mediaType;
    long size;
    String sha256;
    /** How it was made of others; null for an original. */
    String madeBy;
    Instant createdAt;

    protected DocumentRow() {}

    static DocumentRow of(UUID id, String tenant, UUID message, Original original, Instant now) {
        DocumentRow row = new DocumentRow();
        row.id = id;
        row.tenantId = tenant;
        row.messageId = message;
        row.name = SafeName.of(original.name(), original.kind());
        row.mediaType = original.kind().mediaType();
        row.size = original.size();
        row.sha256 = original.sha256();
        row.madeBy = original.madeBy();
        row.createdAt = now;
        return row;
    }

    public Attachment attachment() {
        return new Attachment(id, name, mediaType, size, sha256);
    }

    public UUID id() {
        return id;
    }

    public long size() {
        return size;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public String sha256() {
        return sha256;
    }
}

package org.priorauth.inbox.messages.web;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.inbox.documents.DocumentRow;

/** One paper. */
@Schema(name = "InboxDocument")
public record DocumentView(UUID id, @Schema(description = "As the sender called it, made harmless") String name,
        @Schema(description = "By its bytes") String mediaType, @Schema(description = "In bytes") long size,
        String sha256) {

    static DocumentView from(DocumentRow row) {
        return new DocumentView(row.id(), row.name(), row.mediaType(), row.size(), row.sha256());
    }
}

package org.priorauth.inbox.drafts;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft as it is shown to who wrote it. */
@Schema(name = "KeptDraft", description = "May hold PHI")
record KeptDraft(String key, UUID authorizationId, String text, int edition, Instant updatedAt) {

    /** A draft as it is saved. */
    @Schema(name = "DraftText")
    public record Text(@Schema(required = true, description = "Up to 100000 characters; may hold PHI") String text,
            @Schema(description = "Whose case it is about, for the audit") UUID authorizationId) {}
}

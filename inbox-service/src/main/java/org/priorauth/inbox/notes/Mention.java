package org.priorauth.inbox.notes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody was named, as it is shown to them. */
@Schema(description = "A note that names you; may hold PHI")
record Mention(UUID id,
        @Schema(description = "Absent for a note beside the work of a message that belongs to none") UUID authorizationId,
        @Schema(description = "Whose work it was written beside; absent for a case's") UUID messageId,
        @Schema(description = "Absent for a note beside the case") UUID workItemId, Instant at, String by, String text,
        boolean seen) {

    /** In pages, the newest first. */
    @Schema(name = "Mentions")
    public record All(List<Mention> items, String next) {}

    /** How many were not seen yet. */
    @Schema(name = "MentionCounts")
    public record Counts(long unseen) {}
}

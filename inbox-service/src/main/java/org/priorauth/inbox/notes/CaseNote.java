package org.priorauth.inbox.notes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Actor;

/** A note beside a case, as it is shown. */
@Schema(description = "A note beside a case; may hold PHI")
record CaseNote(UUID id, Instant at, Actor by, String text) {

    /** The newest first. */
    @Schema(name = "CaseNotes")
    public record All(List<CaseNote> items) {}
}

package org.priorauth.inbox.presence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody at a case. */
@Schema(description = "Who is at the case just now")
public record Present(String id, String name,
        @Schema(description = "reading, answering or editing") String doing) {

    static final List<String> DOING = List.of("reading", "answering", "editing");

    /** What is said. */
    @Schema(name = "PresenceAsked")
    public record Doing(@Schema(required = true, description = "reading, answering or editing") String doing) {}

    /** The caller's lease, and who else is there. */
    @Schema(name = "Presence")
    public record Lease(@Schema(description = "Say it again before then, or you are gone") Instant until,
            List<Present> others) {}

    /** All who are at one case of a clinic. */
    public record At(String tenant, UUID authorization, Present who) {}
}

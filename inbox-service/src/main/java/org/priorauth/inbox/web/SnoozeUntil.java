package org.priorauth.inbox.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when work is set aside. */
@Schema(description = "Until when it is set aside")
public record SnoozeUntil(
        @Schema(required = true, examples = "2026-03-03T14:00:00Z", description = "A time to come, ISO 8601 with its offset; the work is back earlier where it is due earlier") String until) {}

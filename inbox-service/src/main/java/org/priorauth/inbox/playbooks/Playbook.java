package org.priorauth.inbox.playbooks;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Wire;

/** One version of a playbook. */
@Schema(description = "One version of the steps for a kind of work")
record Playbook(String kind, @Schema(description = "Absent for all payers") String payer,
        @Schema(description = "From 1; 0 as shipped") int number,
        @Schema(description = "When it was written; absent as shipped") Instant at,
        @Schema(description = "Who wrote it; absent as shipped") String by, List<Step> steps) {

    static final int SHIPPED = 0;

    Playbook {
        steps = Wire.list(steps);
    }

    /**
     * One step.
     *
     * @param id keeps its meaning over versions; what was ticked is kept by it
     * @param text Markdown with variables
     */
    @Schema(name = "PlaybookStep")
    public record Step(
            @Schema(required = true, examples = "call-payer", description = "a-z, 0-9 and hyphens, at most 40") String id,
            @Schema(required = true, description = "Markdown with {{variables}}, at most 2000 characters") String text) {}

    boolean has(String step) {
        return steps.stream().anyMatch(one -> one.id.equals(step));
    }

    /** Playbooks, versions, ... */
    @Schema(name = "Playbooks")
    public record All(List<Playbook> items) {}
}

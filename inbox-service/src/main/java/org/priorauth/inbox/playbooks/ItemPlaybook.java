package org.priorauth.inbox.playbooks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.inbox.texts.Template;

/** The playbook of one piece of work, filled for it. */
@Schema(description = "The steps for this piece of work, filled for it; PHI")
record ItemPlaybook(UUID workItemId, String kind,
        @Schema(description = "Absent where it is for all payers") String payer,
        @Schema(description = "The version that was in force when the work was opened; 0 as shipped") int number,
        int done, List<Step> steps) {

    /** Who ticked it off, and when. */
    @Schema(name = "PlaybookTick")
    public record Tick(Instant at, String by) {}

    /** One step, filled. */
    @Schema(name = "FilledStep")
    public record Step(String id,
            @Schema(description = "Markdown; every value is escaped, an unknown one stands as [name?]") String text,
            @Schema(description = "The variables that nobody knows a value for") List<String> gaps,
            @Schema(description = "Absent while it is to be done") Tick done) {}

    static ItemPlaybook of(UUID item, Playbook playbook, Map<String, String> values, Map<String, Tick> ticks) {
        List<Step> steps = playbook.steps().stream().map(step -> {
            Template.Filled filled = Template.markdown(step.text(), values);
            return new Step(step.id(), filled.text(), filled.gaps(), ticks.get(step.id()));
        }).toList();
        return new ItemPlaybook(item, playbook.kind(), playbook.payer(), playbook.number(),
                (int) steps.stream().filter(step -> step.done != null).count(), steps);
    }
}

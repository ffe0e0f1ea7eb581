package org.priorauth.inbox.notes;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.Mentions;

/** Keeps a note with the step that writes it, and tells whom it names. */
@ApplicationScoped
public class TellNamed {

    private final Ids ids;

    TellNamed(Ids ids) { this.ids = ids; }

    /** @param text of the note; null where none was written */
    public Step<Case> ofItem(Step<Case> step, Cause cause, UUID item, String text) {
        return step.refusal().isPresent() ? step : mentions(step, cause, item, text);
    }

    Step<Case> ofCase(Step<Case> step, Cause cause, UUID note, String text) {
        return step.refusal().isPresent()
                ? step
                : mentions(step.storing(new CaseNoteRow(note, cause, text)), cause, null, text);
    }

    private Step<Case> mentions(Step<Case> step, Cause cause, UUID item, String text) {
        Step<Case> all = step;
        for (String person : Mentions.in(text)) {
            all = all.storing(new MentionRow(ids.next(), cause, item, person, text));
        }
        return all;
    }
}

package org.priorauth.inbox.notes;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.Mentions;
import org.priorauth.inbox.store.WorkItemRow;

/** Keeps a note with the step that writes it, and tells whom it names. */
@ApplicationScoped
public class TellNamed {

    private final Ids ids;

    TellNamed(Ids ids) { this.ids = ids; }

    /**
     * @param item beside which it was written
     * @param text of the note; null where none was written
     */
    public List<Object> ofItem(Cause cause, WorkItemRow item, String text) {
        return Mentions.in(text).stream().<Object>map(person -> new MentionRow(ids.next(), cause,
                new MentionRow.Place(item.authorizationId(), item.messageId(), item.id()), person, text)).toList();
    }

    Step<Case> ofCase(Step<Case> step, Cause cause, UUID note, String text) {
        if (step.refusal().isPresent()) {
            return step;
        }
        Step<Case> all = step.storing(new CaseNoteRow(note, cause, text));
        for (String person : Mentions.in(text)) {
            all = all.storing(new MentionRow(ids.next(), cause,
                    new MentionRow.Place(cause.authorizationId(), null, null), person, text));
        }
        return all;
    }
}

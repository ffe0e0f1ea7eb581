package org.priorauth.inbox.domain.work;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.intake.Urgency;

/**
 * One thing for a person to do, from its opening to its closing.
 *
 * @param edition counts its changes, from 1
 * @param stage whose word raised it
 * @param revision the revision of the word that last raised it
 * @param owner exactly one, always
 * @param closing absent while open
 */
public record WorkItem(UUID id, int edition, String kind, String stage, int revision, Owner owner, int priority,
        String reason, Instant openedAt, Instant dueAt, Closing closing, List<Note> notes) {

    /** The earliest due first, of those the most urgent. */
    public static final Comparator<WorkItem> BY_DUE = Comparator.comparing(WorkItem::dueAt)
            .thenComparing(WorkItem::priority).thenComparing(WorkItem::id);

    /** What somebody wrote beside it; may hold PHI. */
    public record Note(Instant at, Actor by, String text) {}

    /** @param byHand a person closed it: the word that raised it does not open it again */
    public record Closing(Instant at, Actor by, String because, boolean byHand) {}

    public WorkItem {
        notes = Wire.list(notes);
    }

    /** The id follows from what raised it, so that hearing the same events again gives the same items. */
    static WorkItem opened(UUID authorization, Need need, KindRule rule, Owner owner, Urgency urgency,
            BusinessHours hours) {
        String name = authorization + "/" + need.kind() + "/" + need.stage() + "/" + need.revision();
        return new WorkItem(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), 1, need.kind(),
                need.stage(), need.revision(), owner, rule.priority(urgency), need.reason(), need.at(),
                due(need, rule, urgency, hours), null, List.of());
    }

    private static Instant due(Need need, KindRule rule, Urgency urgency, BusinessHours hours) {
        Instant house = DueTimes.after(need.at(), rule.dueAfter(urgency), hours);
        return need.dueAt() == null || house.isBefore(need.dueAt()) ? house : need.dueAt();
    }

    /** A later word raised it again: the reason is new, the time it has is not. */
    WorkItem raisedAgain(Need need) {
        if (need.revision() == revision && need.reason().equals(reason)) {
            return this;
        }
        Instant due = need.dueAt() != null && need.dueAt().isBefore(dueAt) ? need.dueAt() : dueAt;
        return new WorkItem(id, edition + 1, kind, stage, need.revision(), owner, priority, need.reason(), openedAt,
                due, closing, notes);
    }

    public WorkItem ownedBy(Owner next) {
        return new WorkItem(id, edition + 1, kind, stage, revision, next, priority, reason, openedAt, dueAt, closing,
                notes);
    }

    public WorkItem noted(Note note) {
        return new WorkItem(id, edition + 1, kind, stage, revision, owner, priority, reason, openedAt, dueAt, closing,
                Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    public WorkItem closed(Closing why) {
        return new WorkItem(id, edition + 1, kind, stage, revision, owner, priority, reason, openedAt, dueAt, why,
                notes);
    }

    public boolean open() {
        return closing == null;
    }

    /** Needed again for the very word it was closed over: the same item, not a second one. */
    WorkItem reopened() {
        return new WorkItem(id, edition + 1, kind, stage, revision, owner, priority, reason, openedAt, dueAt, null,
                notes);
    }

    boolean answers(Need need) {
        return kind.equals(need.kind());
    }

    /** Raised by exactly this word. */
    boolean raisedBy(Need need) {
        return answers(need) && stage.equals(need.stage()) && revision == need.revision();
    }

    boolean closedByHand() {
        return closing != null && closing.byHand();
    }
}

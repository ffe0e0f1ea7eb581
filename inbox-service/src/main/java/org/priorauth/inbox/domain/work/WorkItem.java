package org.priorauth.inbox.domain.work;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * @param snooze absent while nobody has set it aside
 * @param undo the last move of a person, where it can be taken back
 */
public record WorkItem(UUID id, int edition, String kind, String stage, int revision, Owner owner, int priority,
        String reason, Instant openedAt, Instant dueAt, Closing closing, List<Note> notes, Snooze snooze,
        Undo undo) {

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
                due(need, rule, urgency, hours), null, List.of(), null, null);
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
                due, closing, notes, null, null);
    }

    public WorkItem ownedBy(Owner next) {
        return now(next, closing, notes, snooze);
    }

    public WorkItem noted(Note note) {
        return now(owner, closing, Stream.concat(notes.stream(), Stream.of(note)).toList(), snooze).with(undo);
    }

    public WorkItem closed(Closing why) {
        return now(owner, why, notes, null);
    }

    public WorkItem snoozed(Snooze aside) {
        return now(owner, closing, notes, aside);
    }

    public WorkItem woken() {
        return now(owner, closing, notes, null);
    }

    /** This can be taken back to what it was. */
    public WorkItem undoable(String move, WorkItem before, Actor by, Instant at) {
        return with(new Undo(move, by, at, before.owner, before.snooze));
    }

    /** As it was before the last move. */
    public WorkItem undone() {
        return now(undo.owner(), null, notes, undo.snooze());
    }

    private WorkItem now(Owner whose, Closing closed, List<Note> written, Snooze aside) {
        return new WorkItem(id, edition + 1, kind, stage, revision, whose, priority, reason, openedAt, dueAt, closed,
                written, aside, null);
    }

    private WorkItem with(Undo back) {
        return new WorkItem(id, edition, kind, stage, revision, owner, priority, reason, openedAt, dueAt, closing,
                notes, snooze, back);
    }

    public boolean open() {
        return closing == null;
    }

    /** When it comes back; absent while nobody has set it aside. Never later than it is due. */
    public Optional<Instant> wakesAt() {
        return Optional.ofNullable(snooze).filter(aside -> open())
                .map(aside -> aside.until().isBefore(dueAt) ? aside.until() : dueAt);
    }

    /** Needed again for the very word it was closed over: the same item, not a second one. */
    WorkItem reopened() {
        return now(owner, null, notes, null);
    }

    public boolean answers(Need need) {
        return kind.equals(need.kind());
    }

    /** Raised by exactly this word. */
    public boolean raisedBy(Need need) {
        return answers(need) && stage.equals(need.stage()) && revision == need.revision();
    }

    /** No stage raised it, so no stage's word closes it. */
    public boolean broughtByPerson() {
        return stage.equals(Need.INBOX);
    }

    boolean closedByHand() {
        return closing != null && closing.byHand();
    }
}

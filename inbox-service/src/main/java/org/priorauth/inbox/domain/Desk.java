package org.priorauth.inbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.priorauth.contracts.Actor;
import org.priorauth.inbox.domain.work.KindRule;
import org.priorauth.inbox.domain.work.Need;
import org.priorauth.inbox.domain.work.Needs;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.domain.work.Snooze;
import org.priorauth.inbox.domain.work.WorkItem;

/**
 * What a person may do with a case and its work items.
 *
 * @param seen the edition the person has seen, of the case or the item they change; empty where they did not say
 * @param needs what needs a person now
 */
public record Desk(Case of, Rules rules, Staff by, Optional<Integer> seen, List<Need> needs) {

    public Desk(Case of, Rules rules, Staff by, Optional<Integer> seen) {
        this(of, rules, by, seen, Needs.of(of.words()));
    }

    /** Gives the case away; what followed its owner, or waited in a queue, moves along. */
    public Reply assignCase(Owner next) {
        if (seen.isPresent() && seen.get() != of.edition()) {
            return Reply.stale();
        }
        Owner former = of.owner(rules);
        List<WorkItem> moved = of.items().stream().map(item -> follows(item, former) ? item.ownedBy(next) : item)
                .toList();
        Case now = of.nextEdition(next, moved);
        return Reply.done(now, new Entry(by.at(), Entry.INBOX, "case-assigned", now.status(), by.actor(), null, null,
                by.name() + " gave the case to " + next.name() + ".", Map.of()));
    }

    private boolean follows(WorkItem item, Owner former) {
        boolean movable = rules.find(item.kind()).map(KindRule::followsTheCase).orElse(false);
        return item.open() && movable && (!item.owner().taken() || item.owner().equals(former));
    }

    public Reply assign(UUID item, Owner next) {
        return withOpen(item, found -> assign(found, next));
    }

    private Reply assign(WorkItem item, Owner next) {
        boolean mine = next.equals(by.asOwner());
        if (mine && !rules.find(item.kind()).map(rule -> rule.mayBeOwnedBy(by.roles())).orElse(true)) {
            return Reply.notAllowed("work-item.wrong-role", "This work is for the role "
                    + rules.find(item.kind()).orElseThrow().roles().get(0) + ".");
        }
        String sentence = mine
                ? by.name() + " took the work: "
                : by.name() + " gave the work to " + next.name() + ": ";
        return changed(item.ownedBy(next).undoable("assigned", item, by.actor(), by.at()), "work-item-assigned",
                sentence);
    }

    /** The house gives what waits in a team to one of its members; what a person has stays theirs. */
    public Reply shareOut(UUID item, Owner.Person to) {
        return withOpen(item, found -> found.owner().taken()
                ? Reply.notNow("work-item.taken", "Somebody has taken this work.")
                : changed(found.ownedBy(to), "work-item-assigned", "The house gave the work to " + to.name() + ": "));
    }

    public Reply note(UUID item, String text) {
        return with(item, found -> changed(found.noted(new WorkItem.Note(by.at(), by.actor(), text)),
                "work-item-noted", by.name() + " wrote a note: ")).with(named(text));
    }

    /** A note beside the case; its words are kept apart. */
    public Reply noteCase(String text) {
        return Reply.done(of, entry("case-noted", by.name() + " wrote a note.", Map.of())).with(named(text));
    }

    /** A step of the item's playbook was done, or that is taken back; the item itself stays as it is. */
    public Reply tick(UUID item, String step, boolean done) {
        return with(item, found -> Reply.done(of, entry(done ? "playbook-step-done" : "playbook-step-undone",
                by.name() + (done ? " did a step: " : " took a step back: ") + rules.title(found.kind()) + ".",
                Map.of("workItem", item, "kind", found.kind(), "step", step))));
    }

    private List<Entry> named(String text) {
        return Mentions.in(text).stream()
                .map(person -> entry("mentioned", by.name() + " mentioned " + person + ".", Map.of("person", person)))
                .toList();
    }

    private Entry entry(String outcome, String sentence, Map<String, Object> details) {
        return new Entry(by.at(), Entry.INBOX, outcome, of.status(), by.actor(), null, null, sentence, details);
    }

    public Reply finish(UUID item, String note) {
        return withOpen(item, found -> finish(found, note)).with(named(note));
    }

    private Reply finish(WorkItem item, String note) {
        boolean byHand = rules.find(item.kind()).map(rule -> rule.closedBy().contains(KindRule.HAND)).orElse(true);
        if (!byHand) {
            return Reply.notNow("work-item.closes-by-itself",
                    "This work closes by itself once it is done in the chain. " + rules.find(item.kind()).orElseThrow()
                            .next());
        }
        WorkItem noted = note == null ? item : item.noted(new WorkItem.Note(by.at(), by.actor(), note));
        String because = by.name() + " marked it as done.";
        WorkItem closed = noted.closed(new WorkItem.Closing(by.at(), by.actor(), because, true));
        return changed(closed.undoable("done", item, by.actor(), by.at()), "work-item-closed",
                by.name() + " marked the work as done: ");
    }

    /** Sets the work aside for a while. */
    public Reply snooze(UUID item, Instant until) {
        return withOpen(item, found -> snooze(found, until));
    }

    private Reply snooze(WorkItem item, Instant until) {
        if (!until.isAfter(by.at())) {
            return Reply.notNow("work-item.snooze-past", "Name a time that is still to come.");
        }
        if (!item.dueAt().isAfter(by.at())) {
            return Reply.notNow("work-item.late", "This work is due already. Do it, or hand it over.");
        }
        WorkItem aside = item.snoozed(new Snooze(until, by.at(), by.actor()));
        return changed(aside.undoable("snoozed", item, by.actor(), by.at()), "work-item-snoozed",
                by.name() + " set the work aside: ");
    }

    /** Takes up at once what was set aside. */
    public Reply wake(UUID item) {
        return withOpen(item, found -> found.wakesAt().isEmpty()
                ? Reply.notNow("work-item.awake", "This work is not set aside.")
                : changed(found.woken().undoable("woken", found, by.actor(), by.at()), "work-item-woken",
                        by.name() + " took the work up again: "));
    }

    /** Takes back the last move, where nothing has happened since. */
    public Reply undo(UUID item) {
        return with(item, this::undo);
    }

    private Reply undo(WorkItem item) {
        if (item.undo() == null) {
            return Reply.notNow("work-item.nothing-to-undo", "Something else has happened since, or nothing at all.");
        }
        if (!item.undo().by().id().equals(by.actor().id()) && !by.roles().contains("lead")) {
            return Reply.notAllowed("work-item.not-your-move", "Only who did it, or a lead, can take it back.");
        }
        if (!item.open() && !stillNeeded(item)) {
            return Reply.notNow("work-item.no-longer-needed", "The chain has gone on; nobody needs this any more.");
        }
        return changed(item.undone(), item.open() ? "work-item-undone" : "work-item-opened",
                by.name() + " took it back (" + item.undo().move() + "): ");
    }

    /** What raised it still holds, and no later item stands for it. */
    private boolean stillNeeded(WorkItem item) {
        return (item.broughtByPerson() || needs.stream().anyMatch(item::raisedBy))
                && of.openItems().stream().noneMatch(other -> other.kind().equals(item.kind()));
    }

    /** What was set aside until now, or is due, comes back. */
    public static Reply wake(Case of, Rules rules, Instant now) {
        List<WorkItem> awake = of.items().stream()
                .filter(item -> item.wakesAt().filter(at -> !at.isAfter(now)).isPresent()).map(WorkItem::woken)
                .toList();
        Case next = of;
        for (WorkItem item : awake) {
            next = next.nextEdition(item);
        }
        Case then = next;
        return Reply.done(then, awake.stream().map(item -> ItemEntries.byHand(item, "work-item-woken", then,
                Actor.service(Entry.INBOX), now, "The work is back: " + rules.title(item.kind()) + "."))
                .toArray(Entry[]::new));
    }

    private Reply changed(WorkItem item, String outcome, String sentence) {
        Case now = of.nextEdition(item);
        return Reply.done(now, ItemEntries.byHand(item, outcome, now, by.actor(), by.at(),
                sentence + rules.title(item.kind()) + "."));
    }

    private Reply withOpen(UUID item, Function<WorkItem, Reply> act) {
        return with(item, found -> found.open()
                ? act.apply(found)
                : Reply.notNow("work-item.closed", "This work is done already."));
    }

    private Reply with(UUID item, Function<WorkItem, Reply> act) {
        Optional<WorkItem> found = of.item(item);
        if (found.isEmpty()) {
            return Reply.unknown();
        }
        return seen.isPresent() && seen.get() != found.get().edition() ? Reply.stale() : act.apply(found.get());
    }
}

package org.priorauth.inbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.inbox.domain.stages.Dealings;
import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.domain.stages.Words;
import org.priorauth.inbox.domain.work.Need;
import org.priorauth.inbox.domain.work.Needs;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.domain.work.WorkItem;
import org.priorauth.inbox.domain.work.WorkItems;

/**
 * One authorization as all stages and the people tell it.
 *
 * @param edition counts its changes; what If-Match is held against
 * @param receivedAt the earliest thing heard of it
 * @param filedBy who handed the order in; absent until that is heard
 * @param chosenOwner who was given the case; absent while nobody chose
 * @param items open and closed
 */
public record Case(UUID id, int edition, Instant receivedAt, Actor filedBy, Words words, Dealings dealings,
        Owner chosenOwner, List<WorkItem> items) {

    private static final Set<String> STAFF = Set.of("coordinator", "clinician", "lead");

    public Case {
        items = Wire.list(items);
    }

    /** Nothing is known but that there is one. */
    public static Case opened(UUID id) {
        return new Case(id, 0, null, null, Words.NONE, Dealings.NONE, null, List.of());
    }

    /** What a message needs is worked on like what a case needs, also while it belongs to none. */
    public static Case ofMessage(UUID message, List<WorkItem> items) {
        return new Case(message, 0, null, null, Words.NONE, Dealings.NONE, null, items);
    }

    public Told hear(Hearing heard, Rules rules) {
        Announced said = heard.said();
        Case then = new Case(id, edition + 1, earliest(said.at()), filer(said), words.hear(said), dealings(said),
                chosenOwner, items);
        Entry entry = heard.entry(then.status());
        WorkItem.Closing closing = new WorkItem.Closing(said.at(), said.by(), entry.sentence(), false);
        WorkItems settled = WorkItems.settle(id, items, Needs.of(then.words), then.owner(rules), then.urgency(), rules,
                closing);
        return new Told(then.with(settled.all()), List.of(entry))
                .with(ItemEntries.of(settled, entry, rules));
    }

    /**
     * Something a person brought that no stage says, e.g. what a payer offers in a letter.
     *
     * @param work what somebody must do about it; it stays until a person closes it
     */
    public Told noted(Entry entry, Optional<Need> work, Rules rules) {
        WorkItems raised = work.map(need -> WorkItems.raise(id, items, need, owner(rules), urgency(), rules))
                .orElse(new WorkItems(items, List.of(), List.of()));
        return new Told(nextEdition(chosenOwner, raised.all()), List.of(entry))
                .with(ItemEntries.of(raised, entry, rules));
    }

    private Instant earliest(Instant at) {
        return receivedAt == null || at.isBefore(receivedAt) ? at : receivedAt;
    }

    private Actor filer(Announced said) {
        return said instanceof RequestChanged && said.revision() == 1 ? said.by() : filedBy;
    }

    private Dealings dealings(Announced said) {
        return said instanceof SubmissionChanged word && Words.isNews(words.submission(), word)
                ? dealings.hear(word)
                : dealings;
    }

    Case with(List<WorkItem> now) {
        return new Case(id, edition, receivedAt, filedBy, words, dealings, chosenOwner, now);
    }

    Case nextEdition(Owner owner, List<WorkItem> now) {
        return new Case(id, edition + 1, receivedAt, filedBy, words, dealings, owner, now);
    }

    Case nextEdition(WorkItem changed) {
        return nextEdition(chosenOwner,
                items.stream().map(item -> item.id().equals(changed.id()) ? changed : item).toList());
    }

    public Status status() {
        return Status.of(words);
    }

    public Optional<Order> order() {
        return Optional.ofNullable(words.order());
    }

    public Urgency urgency() {
        return order().map(Order::urgency).orElse(Urgency.STANDARD);
    }

    /** Who was given it, else the member of staff who filed it, else the team. */
    public Owner owner(Rules rules) {
        if (chosenOwner != null) {
            return chosenOwner;
        }
        return filedBy != null && STAFF.contains(filedBy.role())
                ? new Owner.Person(filedBy.id(), filedBy.name() == null ? filedBy.id() : filedBy.name())
                : rules.caseQueue();
    }

    public Optional<WorkItem> item(UUID item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst();
    }

    /** What is to be done, the earliest due first. */
    public List<WorkItem> openItems() {
        return items.stream().filter(WorkItem::open).sorted(WorkItem.BY_DUE).toList();
    }

    /** When the next work that was set aside comes back. */
    public Optional<Instant> nextWake() {
        return items.stream().flatMap(item -> item.wakesAt().stream()).min(Instant::compareTo);
    }

    /** When the payer owes its answer; absent while it is not the payer's move. */
    public Optional<Instant> payerDue() {
        return switch (status()) {
            case APPEALED -> Optional.ofNullable(words.submission().dueAt());
            default -> status().payersMove() ? Optional.ofNullable(dealings.owedAt()) : Optional.empty();
        };
    }

    /** What is due next, whoever owes it. */
    public Optional<Instant> nextDue() {
        return Stream.concat(openItems().stream().map(WorkItem::dueAt), payerDue().stream()).min(Instant::compareTo);
    }
}

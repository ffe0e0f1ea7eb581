package org.priorauth.inbox.web;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.Desk;
import org.priorauth.inbox.domain.Entry;
import org.priorauth.inbox.domain.Reply;
import org.priorauth.inbox.domain.Staff;
import org.priorauth.inbox.domain.work.WorkItem;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.MessageNeeds;
import org.priorauth.inbox.messages.store.MessageRow;
import org.priorauth.inbox.messages.store.MessageWork;
import org.priorauth.inbox.messages.store.Messages;
import org.priorauth.inbox.messages.store.NextErrand;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.store.Cases;
import org.priorauth.inbox.store.Timeline;
import org.priorauth.inbox.store.WorkItemRow;

import io.smallrye.mutiny.Uni;

/**
 * Lets a caller act on the work of a message: the same moves as on a case's, written with the message, and on the timeline
 * of the case it belongs to.
 */
@ApplicationScoped
class MessageWorkDesk {

    private final Changes changes;
    private final Messages messages;
    private final MessageWork work;
    private final Cases cases;
    private final Timeline timeline;
    private final RuleBook rules;

    MessageWorkDesk(Changes changes, Messages messages, MessageWork work, Cases cases, Timeline timeline,
            RuleBook rules) {
        this.changes = changes;
        this.messages = messages;
        this.work = work;
        this.cases = cases;
        this.timeline = timeline;
        this.rules = rules;
    }

    /** The item, its message as it lies there, locked, and the case it belongs to. */
    private record Place(WorkItemRow item, MessageRow row, Message message, Optional<Case> of) {}

    Uni<Outcome<FoundItem>> act(Session session, Caller caller, WorkItemRow item, Optional<Integer> seen,
            ItemDesk.Move move) {
        Cause cause = changes.asked(caller, item.messageId(), move.action());
        return messages.lock(session, List.of(item.messageId())).chain(rows -> {
            MessageRow row = rows.get(item.messageId());
            Message message = messages.read(row);
            Desk desk = new Desk(Case.ofMessage(row.id(), work.of(row)), rules.of(caller.tenant()),
                    new Staff(cause.by(), caller.roles(), cause.at()), seen, MessageNeeds.of(message, cause.at()));
            Reply reply = move.act().apply(desk);
            return reply instanceof Reply.Done done
                    ? of(session, caller.tenant(), message).chain(
                            of -> write(session, cause, new Place(item, row, message, of), done, move))
                    : Uni.createFrom().item(new Outcome.Refused<>(Acting.refusal((Reply.No) reply)));
        });
    }

    private Uni<Optional<Case>> of(Session session, String tenant, Message message) {
        return message.authorization().map(id -> cases.find(session, tenant, id))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Outcome<FoundItem>> write(Session session, Cause cause, Place place, Reply.Done done,
            ItemDesk.Move move) {
        Case now = done.told().now();
        WorkItem item = now.item(place.item.id()).orElseThrow();
        work.put(place.row, now.items());
        Step<Message> step = move.storing(lines(Step.to(followed(place.message, item, cause)), place, done, cause),
                place.item, cause);
        Step<Message> all = now.nextWake().map(at -> step.sendingFor(NextErrand.WORK, at)).orElse(step);
        return changes.apply(session, messages, cause, (known, why) -> all)
                .map(outcome -> new Outcome.Done<>(new FoundItem(item(place.row, item), place.row.id(), place.of), 0));
    }

    /** As it was written: what is needed no more was closed with it. */
    private WorkItem item(MessageRow row, WorkItem asked) {
        return work.of(row).stream().filter(one -> one.id().equals(asked.id())).findFirst().orElse(asked);
    }

    /** Whoever is done with the work of a message's way has seen to the message; taken back, it is to be seen to. */
    private static Message followed(Message message, WorkItem item, Cause cause) {
        if (!MessageNeeds.ofPassage(item.kind()) || item.open() == message.need().isPresent()) {
            return message;
        }
        return item.open()
                ? message.unsettled()
                : message.settled(new Message.Settled(cause.by(), cause.at(), null));
    }

    private Step<Message> lines(Step<Message> step, Place place, Reply.Done done, Cause cause) {
        Step<Message> all = step;
        for (Entry entry : done.told().entries()) {
            all = all.storing(
                    place.of.map(of -> timeline.line(entry.at(of.status()), cause.tenant(), of.id(), cause.at()))
                            .orElseGet(() -> timeline.ofMessage(entry.outcome(), cause)));
        }
        return all;
    }
}

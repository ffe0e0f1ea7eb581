package org.priorauth.inbox.messages.threads;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.filing.MoveMessage;
import org.priorauth.inbox.messages.store.MessageRow;
import org.priorauth.inbox.messages.store.Messages;

import io.smallrye.mutiny.Uni;

/**
 * Locks messages in one order, so that two people who move them at once do it one after the other; then asks what is to be
 * done, and writes it with an audit row for each message.
 */
@ApplicationScoped
class TakeMessages {

    private final Messages messages;
    private final Changes changes;
    private final Ids ids;

    TakeMessages(Messages messages, Changes changes, Ids ids) {
        this.messages = messages;
        this.changes = changes;
        this.ids = ids;
    }

    /** What was done is kept as a change of its own. */
    Uni<Outcome<UUID>> take(Session session, Caller caller, List<UUID> concerned,
            Function<Map<UUID, MessageRow>, Uni<Plan>> decide) {
        return act(session, caller, concerned, decide, (what, cause) -> session.persist(
                new ThreadChangeRow(ids.next(), caller.tenant(), what, caller.actor(), cause.at())));
    }

    /** Says with the change that it was taken back. */
    Uni<Outcome<UUID>> takeBack(Session session, Caller caller, ThreadChangeRow change,
            Function<Map<UUID, MessageRow>, Uni<Plan>> decide) {
        return act(session, caller, change.what().messages(), decide, (what, cause) -> {
            change.undone(caller.actor(), cause.at());
            return Uni.createFrom().voidItem();
        });
    }

    private interface Kept {

        Uni<Void> as(Rearranged what, Cause cause);
    }

    private Uni<Outcome<UUID>> act(Session session, Caller caller, List<UUID> concerned,
            Function<Map<UUID, MessageRow>, Uni<Plan>> decide, Kept kept) {
        return messages.lock(session, concerned).map(locked -> own(locked.values(), caller.tenant()))
                .chain(rows -> decide.apply(rows).chain(plan -> plan instanceof Plan.Go go
                        ? write(session, caller, rows, go.what(), kept)
                        : no(((Plan.No) plan).why())));
    }

    private static Map<UUID, MessageRow> own(Collection<MessageRow> rows, String tenant) {
        return rows.stream().filter(row -> row.tenantId().equals(tenant))
                .collect(Collectors.toMap(MessageRow::id, Function.identity()));
    }

    private Uni<Outcome<UUID>> write(Session session, Caller caller, Map<UUID, MessageRow> rows, Rearranged what,
            Kept kept) {
        if (what.messages().stream().map(rows::get).anyMatch(MessageRow::ofTheChain)) {
            return no(MoveMessage.OF_THE_CHAIN);
        }
        List<Changes.Asked<Message>> asked = what.messages().stream().map(id -> step(caller, id, what)).toList();
        return changes.applyAll(session, messages, rows, asked)
                .chain(() -> kept.as(what, asked.get(0).cause()))
                .chain(session::flush)
                .replaceWith(new Outcome.Done<>(what.to(), 0));
    }

    private Changes.Asked<Message> step(Caller caller, UUID message, Rearranged what) {
        return new Changes.Asked<>(changes.asked(caller, message, "message.thread-" + what.kind()),
                (known, cause) -> Step.to(known.orElseThrow().inThread(what.to())));
    }

    private static Uni<Outcome<UUID>> no(Refusal why) {
        return Uni.createFrom().item(new Outcome.Refused<>(why));
    }
}

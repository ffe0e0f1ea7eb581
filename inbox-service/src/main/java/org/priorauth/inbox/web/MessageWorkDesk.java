package org.priorauth.inbox.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.Desk;
import org.priorauth.inbox.domain.Reply;
import org.priorauth.inbox.domain.Staff;
import org.priorauth.inbox.domain.work.WorkItem;
import org.priorauth.inbox.messages.store.MessageRow;
import org.priorauth.inbox.messages.store.MessageWork;
import org.priorauth.inbox.messages.store.Messages;
import org.priorauth.inbox.settings.RuleBook;

import io.smallrye.mutiny.Uni;

/** Lets a caller act on the work of a message: the same moves as on a case's, written with the message. */
@ApplicationScoped
class MessageWorkDesk {

    private final Changes changes;
    private final Messages messages;
    private final MessageWork work;
    private final RuleBook rules;

    MessageWorkDesk(Changes changes, Messages messages, MessageWork work, RuleBook rules) {
        this.changes = changes;
        this.messages = messages;
        this.work = work;
        this.rules = rules;
    }

    Uni<Response> atTheDesk(Session session, Caller caller, UUID message, UUID item, String action,
            Optional<Integer> seen, Function<Desk, Reply> act) {
        Cause cause = changes.asked(caller, message, action);
        return messages.lock(session, List.of(message)).chain(rows -> {
            MessageRow row = rows.get(message);
            if (row == null || !row.tenantId().equals(caller.tenant())) {
                return Uni.createFrom().item(Refusal.notFound().problem().response());
            }
            Reply reply = act.apply(new Desk(Case.ofMessage(message, work.of(row)), rules.of(caller.tenant()),
                    new Staff(cause.by(), caller.roles(), cause.at()), seen));
            return reply instanceof Reply.Done done
                    ? written(session, cause, row, done.told().now(), item)
                    : Uni.createFrom().item(Acting.refusal((Reply.No) reply).problem().response());
        });
    }

    private Uni<Response> written(Session session, Cause cause, MessageRow row, Case now, UUID item) {
        work.put(row, now.items());
        return changes.apply(session, messages, cause, (known, why) -> Step.stay(known))
                .map(outcome -> shown(now.item(item).orElseThrow(), row));
    }

    private Response shown(WorkItem item, MessageRow row) {
        return Response.ok(view(item, row, Optional.empty())).tag(Editions.tag(item.edition())).build();
    }

    WorkItemView view(WorkItem item, MessageRow row, Optional<Case> of) {
        return WorkItemView.ofMessage(item, row.id(), of, rules.of(row.tenantId()));
    }

    WorkItem item(MessageRow row, UUID item) {
        return work.of(row).stream().filter(one -> one.id().equals(item)).findFirst().orElseThrow();
    }

    Uni<Optional<MessageRow>> row(Session session, String tenant, UUID message) {
        return messages.row(session, tenant, message);
    }
}

package org.priorauth.inbox.messages.web;

import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.documents.DocumentRow;
import org.priorauth.inbox.documents.Documents;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.store.Messages;
import org.priorauth.inbox.messages.store.NextErrand;
import org.priorauth.inbox.store.Timeline;
import org.priorauth.inbox.web.Editions;

import io.smallrye.mutiny.Uni;

/** What a person does about a message: sees to it, sends it again, brings back what a portal answered. */
@ApplicationScoped
class MessageDesk {

    private final Changes changes;
    private final Messages messages;
    private final Documents documents;
    private final PortalDesk portals;
    private final Timeline timeline;
    private final Transactions transactions;

    MessageDesk(Changes changes, Messages messages, Documents documents, PortalDesk portals,
            Timeline timeline, Transactions transactions) {
        this.changes = changes;
        this.messages = messages;
        this.documents = documents;
        this.portals = portals;
        this.timeline = timeline;
        this.transactions = transactions;
    }

    Uni<Response> settle(Caller caller, UUID id, String note) {
        return transactions.run(session -> on(session, caller, id, "message.settled", (message, cause) -> message.need()
                .isEmpty()
                        ? Step.refuse(Refusal.conflict("message.nothing-to-do", "Nobody has to do anything about it."))
                        : Step.to(message.settled(new Message.Settled(cause.by(), cause.at(), note)))));
    }

    Uni<Response> again(Caller caller, UUID id) {
        return transactions.run(session -> on(session, caller, id, "message.sent-again", MessageDesk::again));
    }

    private static Step<Message> again(Message message, Cause cause) {
        if (message.passage() instanceof Passage.Doubtful doubtful) {
            return NextErrand.step(message.now(doubtful.again()), cause);
        }
        return message.passage() instanceof Passage.Failed failed
                ? NextErrand.step(message.now(failed.again()), cause)
                : Step.refuse(Refusal.conflict("message.not-to-be-sent", "Only what was not sent, or may not have been,"
                        + " is sent again."));
    }

    Uni<Response> file(Caller caller, UUID id, PortalEvidence brought) {
        return transactions.run(session -> documents.all(session, caller.tenant(), brought.documents())
                .map(rows -> rows.stream().map(DocumentRow::attachment).toList())
                .chain(papers -> papers.size() == brought.documents().size()
                        ? portals.file(session, caller, id, brought.confirmation(), papers)
                        : Uni.createFrom().item(Refusal.invalid("document.unknown",
                                "There is no such document in your clinic.").problem().response())));
    }

    private Uni<Response> on(Session session, Caller caller, UUID id, String action,
            BiFunction<Message, Cause, Step<Message>> decide) {
        return changes.apply(session, messages, changes.asked(caller, id, action),
                (known, cause) -> known.map(message -> told(decide.apply(message, cause), cause))
                        .orElseGet(() -> Step.refuse(Refusal.notFound())))
                .map(outcome -> answer(id, outcome));
    }

    private Step<Message> told(Step<Message> step, Cause cause) {
        return step.refusal().isPresent() ? step : step.storing(timeline.ofMessage("message-changed", cause));
    }

    static Response answer(UUID id, Outcome<Message> outcome) {
        return outcome instanceof Outcome.Done<Message> done
                ? Response.ok(MessageView.from(id, done.state())).tag(Editions.tag(done.state().edition())).build()
                : ((Outcome.Refused<Message>) outcome).why().problem().response();
    }
}

package org.priorauth.inbox.messages.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.Entry;
import org.priorauth.inbox.messages.Attachment;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.store.Messages;
import org.priorauth.inbox.store.Cases;
import org.priorauth.inbox.store.Timeline;

import io.smallrye.mutiny.Uni;

/** A person brings back what a portal answered; where the message belongs to a case, its timeline says so. */
@ApplicationScoped
class PortalDesk {

    private final Changes changes;
    private final Messages messages;
    private final Cases cases;
    private final Timeline timeline;

    PortalDesk(Changes changes, Messages messages, Cases cases, Timeline timeline) {
        this.changes = changes;
        this.messages = messages;
        this.cases = cases;
        this.timeline = timeline;
    }

    Uni<Response> file(Session session, Caller caller, UUID id, String confirmation, List<Attachment> papers) {
        // what was read without a lock is read anew under it
        return of(session, caller, id).invoke(session::clear).chain(of -> changes.apply(session, messages,
                changes.asked(caller, id, "message.filed"),
                (known, cause) -> known.map(message -> filed(message, of, cause, confirmation, papers))
                        .orElseGet(() -> Step.refuse(Refusal.notFound()))))
                .map(outcome -> MessageDesk.answer(id, outcome));
    }

    private Uni<Optional<Case>> of(Session session, Caller caller, UUID id) {
        return messages.find(session, caller.tenant(), id).chain(message -> message.flatMap(Message::authorization)
                .map(authorization -> cases.find(session, caller.tenant(), authorization))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Step<Message> filed(Message message, Optional<Case> of, Cause cause, String confirmation,
            List<Attachment> papers) {
        if (!(message.passage() instanceof Passage.AtPortal portal)) {
            return Step.refuse(Refusal.conflict("message.not-for-a-portal",
                    "It does not wait to be carried into a portal."));
        }
        Step<Message> step = Step.to(message.now(portal.filed(confirmation, papers, cause.at())));
        return step.storing(of.map(one -> timeline.line(line(one, cause, confirmation), cause.tenant(), one.id(),
                cause.at())).orElseGet(() -> timeline.ofMessage("message-changed", cause)));
    }

    private static Entry line(Case of, Cause cause, String confirmation) {
        return Entry.ofMessage(cause.at(), "portal-confirmed", of.status(), cause.by(),
                "The portal took the papers: confirmation " + confirmation + ".",
                Map.of("message", cause.authorizationId(), "channel", "portal", "confirmation", confirmation));
    }
}

package org.priorauth.inbox.mail;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.Actor;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.store.MessageChanges;
import org.priorauth.inbox.messages.store.OutgoingId;

import io.smallrye.mutiny.Uni;

/**
 * Says on which mail of ours a bounce speaks, within the transaction that stores it: that mail was not delivered, and is
 * what a person works on. A bounce of no mail of ours is looked at itself.
 */
@ApplicationScoped
class Bounced {

    static final String UNKNOWN = "A mail system wrote it, and of which mail of yours nobody can tell: read it.";

    private static final Actor MAIL = Actor.service("mail");

    private final MessageChanges changes;

    Bounced(MessageChanges changes) {
        this.changes = changes;
    }

    /** @param itself the bounce, as a message */
    Uni<Void> note(Session session, String tenant, Bounce bounce, UUID itself) {
        return bounce.messageId().flatMap(OutgoingId::message)
                .map(id -> ofOurs(session, tenant, bounce, id))
                .orElseGet(() -> Uni.createFrom().item(false))
                .chain(ours -> ours ? Uni.createFrom().voidItem() : ofNone(session, tenant, itself));
    }

    /** Nothing changes where a person has moved it on since; false where it is no mail of this clinic's. */
    private Uni<Boolean> ofOurs(Session session, String tenant, Bounce bounce, UUID id) {
        return changes.apply(session, changes.cause(tenant, id, MAIL, "message.bounced"),
                (known, cause) -> known.filter(message -> message.passage() instanceof Passage.Sent)
                        .map(message -> Step.to(returned(message, bounce)))
                        .orElseGet(() -> Step.stay(known)))
                .map(outcome -> outcome instanceof Outcome.Done);
    }

    private static Message returned(Message message, Bounce bounce) {
        return message.now(((Passage.Sent) message.passage()).returned(bounce.sentence()));
    }

    private Uni<Void> ofNone(Session session, String tenant, UUID itself) {
        return changes.apply(session, changes.cause(tenant, itself, MAIL, "message.bounce-unknown"),
                (known, cause) -> known.map(message -> Step.to(message.remarked(UNKNOWN)))
                        .orElseGet(() -> Step.stay(known)))
                .replaceWithVoid();
    }
}

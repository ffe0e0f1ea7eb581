package org.priorauth.inbox.mail;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.Actor;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.store.MessageChanges;
import org.priorauth.inbox.messages.store.OutgoingId;

import io.smallrye.mutiny.Uni;

/** Notes on a mail of ours that it came back, within the transaction that stores the bounce. */
@ApplicationScoped
class Bounced {

    private static final Actor MAIL = Actor.service("mail");

    private final MessageChanges changes;

    Bounced(MessageChanges changes) {
        this.changes = changes;
    }

    /** Nothing where it is no mail of this clinic's, or a person has moved it on since. */
    Uni<Void> note(Session session, String tenant, Bounce bounce) {
        return OutgoingId.message(bounce.messageId())
                .map(id -> changes.apply(session, changes.cause(tenant, id, MAIL, "message.bounced"),
                        (known, cause) -> known.filter(message -> message.passage() instanceof Passage.Sent)
                                .map(message -> Step.to(returned(message, bounce)))
                                .orElseGet(() -> Step.stay(known)))
                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Message returned(Message message, Bounce bounce) {
        return message.now(((Passage.Sent) message.passage()).returned(bounce.sentence()));
    }
}

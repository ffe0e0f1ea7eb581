package org.priorauth.inbox.messages.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.messages.ContentHash;
import org.priorauth.inbox.messages.Direction;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Sheet;

import io.smallrye.mutiny.Uni;

/** Stores what is to be sent, with the errand that sends it; nothing leaves before this is committed. */
@ApplicationScoped
public class SendOut {

    /** What was written, and what came of it. */
    public record Written(UUID message, Outcome<Message> outcome) {}

    private final Changes changes;
    private final Messages messages;
    private final Ids ids;

    SendOut(Changes changes, Messages messages, Ids ids) {
        this.changes = changes;
        this.messages = messages;
        this.ids = ids;
    }

    public Uni<Written> send(Session session, Caller caller, Draft draft) {
        Cause cause = changes.asked(caller, ids.next(), "message.written");
        return answered(session, caller, draft.answers())
                .map(answered -> sheet(draft, cause, answered))
                .chain(sheet -> changes.open(session, messages, cause,
                        (none, why) -> NextErrand.step(Message.of(sheet, draft.start()), why)))
                .map(outcome -> new Written(cause.authorizationId(), outcome));
    }

    private Uni<Optional<Message>> answered(Session session, Caller caller, UUID answers) {
        return answers == null
                ? Uni.createFrom().item(Optional.empty())
                : messages.find(session, caller.tenant(), answers);
    }

    private static Sheet sheet(Draft draft, Cause cause, Optional<Message> answered) {
        UUID id = cause.authorizationId();
        // its own id makes it unlike any other: who writes the same twice means it twice
        String hash = ContentHash.of(draft.channel(), cause.by().id(), id.toString(), draft.subject(), draft.text(),
                draft.papers().stream().map(paper -> paper.sha256()).toList());
        return new Sheet(draft.channel(), Direction.OUT, OutgoingId.of(id), hash,
                answered.map(message -> message.sheet().thread()).orElse(id), references(answered), cause.by().id(),
                draft.to(), draft.subject(), draft.text(), null, cause.at(), draft.papers());
    }

    /** What it answers last, as RFC 5322, 3.6.4 wants it. */
    private static List<String> references(Optional<Message> answered) {
        return answered.map(Message::sheet).filter(sheet -> sheet.messageId() != null)
                .map(sheet -> java.util.stream.Stream
                        .concat(sheet.refersTo().stream(), java.util.stream.Stream.of(sheet.messageId())).distinct()
                        .toList())
                .orElse(List.of());
    }
}

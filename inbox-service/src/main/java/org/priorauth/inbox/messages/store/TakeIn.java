package org.priorauth.inbox.messages.store;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.inbox.documents.MediaKind;
import org.priorauth.inbox.documents.Original;
import org.priorauth.inbox.documents.Originals;
import org.priorauth.inbox.messages.Attachment;
import org.priorauth.inbox.messages.Channel;
import org.priorauth.inbox.messages.ContentHash;
import org.priorauth.inbox.messages.Direction;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.Sheet;

import io.smallrye.mutiny.Uni;

/**
 * Takes what came in, within the transaction of the channel that brought it: papers, message, audit, and the errand that
 * has it read. What came before is not stored again; that it came again is noted. Two arrivals at the same moment meet at
 * the database's unique index: one of the transactions fails, and finds the message there when it is tried again.
 */
@ApplicationScoped
public class TakeIn {

    /** The message it is, and whether it was known. */
    public record Taken(UUID message, boolean again) {}

    private final KnownMessages known;
    private final Originals originals;
    private final MessageChanges changes;

    TakeIn(KnownMessages known, Originals originals, MessageChanges changes) {
        this.known = known;
        this.originals = originals;
        this.changes = changes;
    }

    public Uni<Taken> take(Session session, Arrival arrival) {
        return take(session, arrival, new Passage.Arrived(arrival.remarks()));
    }

    /** A call: what came of it, and the number the other side gave. */
    public Uni<Taken> note(Session session, Arrival arrival, Passage.Noted call) {
        return take(session, arrival, call);
    }

    /** What cannot be kept leaves a record, so that somebody asks the sender. */
    public Uni<Taken> turnAway(Session session, Arrival arrival, String why) {
        return take(session, arrival, new Passage.TurnedAway(why));
    }

    private Uni<Taken> take(Session session, Arrival arrival, Passage passage) {
        // the same pages are the same fax, whether the line told a number with them or not
        String sender = arrival.channel() == Channel.FAX ? null : arrival.sender();
        String hash = ContentHash.of(arrival.channel(), sender, arrival.words().written(),
                arrival.words().subject(), arrival.words().text(), papers(arrival));
        return known.look(session, arrival, hash).chain(found -> {
            if (found instanceof Known.Same same) {
                return again(session, arrival, same.message());
            }
            if (found instanceof Known.Otherwise other) {
                return otherwise(session, arrival, other.message());
            }
            return found instanceof Known.Borrowed
                    ? store(session, arrival.withoutId(), ownWords(passage), hash)
                    : store(session, arrival, passage, hash);
        });
    }

    /** Not a mail's own bytes: each server on its way writes something into them. */
    private static List<String> papers(Arrival arrival) {
        return Stream.concat(
                arrival.originals().stream().filter(one -> one.kind() != MediaKind.MAIL).map(Original::sha256),
                arrival.stored().stream().map(Attachment::sha256)).toList();
    }

    private static Passage ownWords(Passage passage) {
        return passage instanceof Passage.Arrived arrived
                ? arrived.remarking(List.of("It bears the id of a message that somebody else sent."))
                : passage;
    }

    private Cause cause(Arrival arrival, UUID message, String action) {
        return changes.cause(arrival.tenant(), message, arrival.by(), action);
    }

    private Uni<?> change(Session session, Cause cause, UnaryOperator<Message> next) {
        return changes.apply(session, cause, (known, why) -> Step.to(next.apply(known.orElseThrow())));
    }

    private Uni<Taken> again(Session session, Arrival arrival, UUID id) {
        Cause cause = cause(arrival, id, "message.received-again");
        return change(session, cause, message -> message
                .cameAgain(new Message.Again(cause.at(), arrival.messageId(), cause.by().id(), null, List.of())))
                .replaceWith(new Taken(id, true));
    }

    private Uni<Taken> otherwise(Session session, Arrival arrival, UUID id) {
        Cause cause = cause(arrival, id, "message.received-again");
        return originals.store(session, arrival.tenant(), id, arrival.originals(), cause.at())
                .chain(papers -> change(session, cause, message -> message.cameAgainOtherwise(
                        new Message.Again(cause.at(), arrival.messageId(), cause.by().id(), arrival.words().text(),
                                papers))))
                .replaceWith(new Taken(id, true));
    }

    private Uni<Taken> store(Session session, Arrival arrival, Passage passage, String hash) {
        Cause cause = cause(arrival, changes.newId(), "message.received");
        UUID id = cause.authorizationId();
        return known.thread(session, arrival.tenant(), arrival.refersTo())
                .chain(thread -> originals.store(session, arrival.tenant(), id, arrival.originals(), cause.at())
                        .map(papers -> sheet(arrival, hash, thread.orElse(id), cause, papers)))
                .chain(sheet -> changes.open(session, cause, Message.of(sheet, passage)))
                .replaceWith(new Taken(id, false));
    }

    private static Sheet sheet(Arrival arrival, String hash, UUID thread, Cause cause, List<Attachment> papers) {
        return new Sheet(arrival.channel(), Direction.IN, arrival.messageId(), hash, thread, arrival.refersTo(),
                arrival.sender(), arrival.recipients(), arrival.words().subject(), arrival.words().text(),
                arrival.words().html(), cause.at(), Stream.concat(papers.stream(), arrival.stored().stream()).toList());
    }
}

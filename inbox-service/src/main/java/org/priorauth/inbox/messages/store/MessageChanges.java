package org.priorauth.inbox.messages.store;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.Actor;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.store.Timeline;

import io.smallrye.mutiny.Uni;

/** Writes a message with its audit row, for those who act without a caller: channels and services. */
@ApplicationScoped
public class MessageChanges {

    private final Changes changes;
    private final Messages messages;
    private final Timeline timeline;
    private final Clock clock;
    private final Ids ids;

    MessageChanges(Changes changes, Messages messages, Timeline timeline, Clock clock, Ids ids) {
        this.changes = changes;
        this.messages = messages;
        this.timeline = timeline;
        this.clock = clock;
        this.ids = ids;
    }

    UUID newId() {
        return ids.next();
    }

    public Cause cause(String tenant, UUID message, Actor by, String action) {
        return new Cause(tenant, message, by, clock.instant(), action, ids.next(), null, null);
    }

    Uni<Outcome<Message>> open(Session session, Cause cause, Message message) {
        return changes.open(session, messages, cause, (none, why) -> NextErrand.step(message, why)
                .storing(timeline.ofMessage("message-received", why)));
    }

    public Uni<Outcome<Message>> apply(Session session, Cause cause,
            BiFunction<Optional<Message>, Cause, Step<Message>> decide) {
        return changes.apply(session, messages, cause, decide);
    }
}

package org.priorauth.inbox.messages.filing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.domain.Entry;
import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.messages.Link;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.store.Timeline;

/** Files a message: its new place, what is kept of the change, and the lines on the timelines concerned are one step. */
@ApplicationScoped
public class Filing {

    private final Timeline timeline;
    private final Ids ids;

    Filing(Timeline timeline, Ids ids) {
        this.timeline = timeline;
        this.ids = ids;
    }

    /**
     * @param cause whose subject is the message
     * @param stand where the authorizations concerned stand
     */
    public Step<Message> step(Message message, Link next, Map<UUID, Status> stand, Cause cause) {
        return written(message, next, stand, cause).storing(LinkChangeRow.of(ids.next(), message, next, cause));
    }

    /** The same where nobody corrects anything: it was written for its place. */
    Step<Message> written(Message message, Link next, Map<UUID, Status> stand, Cause cause) {
        Step<Message> step = Step.to(message.linked(next));
        Optional<UUID> from = message.authorization();
        Optional<UUID> to = Link.target(next);
        if (from.equals(to)) {
            return step;
        }
        step = on(step, from, stand, cause, message, false);
        return on(step, to, stand, cause, message, true);
    }

    /** It was read and stays where it is. */
    public Step<Message> read(Message message, Cause cause) {
        return Step.to(message).storing(timeline.ofMessage("message-read", cause));
    }

    private Step<Message> on(Step<Message> step, Optional<UUID> authorization, Map<UUID, Status> stand, Cause cause,
            Message message, boolean filed) {
        return authorization.filter(stand::containsKey).map(id -> step.storing(timeline.line(
                line(message, filed, stand.get(id), cause), cause.tenant(), id, cause.at()))).orElse(step);
    }

    private static Entry line(Message message, boolean filed, Status status, Cause cause) {
        String channel = message.sheet().channel().toString();
        String kind = Optional.ofNullable(message.understood()).flatMap(made -> made.reading().kind().known())
                .map(Object::toString).orElse("unread");
        return Entry.ofMessage(cause.at(), filed ? "message-filed" : "message-taken-off", status, cause.by(),
                filed ? "A message by " + channel + " was filed here." : "A message by " + channel + " was taken off.",
                Map.of("message", cause.authorizationId(), "channel", channel, "meaning", kind));
    }
}

package org.priorauth.inbox.messages.store;

import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.store.Timeline;

import io.smallrye.mutiny.Uni;

/**
 * Looks once more at a message: writing it brings its work in line, and takes up what was set aside until now. The queue
 * does not wait for that: it compares the times itself.
 */
@ApplicationScoped
class LookAgain implements ErrandHandler<Message> {

    private final Messages messages;
    private final Timeline timeline;

    LookAgain(Messages messages, Timeline timeline) {
        this.messages = messages;
        this.timeline = timeline;
    }

    @Override
    public String kind() {
        return NextErrand.WORK;
    }

    @Override
    public States<Message, ?> states() {
        return messages;
    }

    @Override
    public Uni<BiFunction<Optional<Message>, Cause, Step<Message>>> run(Message message, Errand errand) {
        return Uni.createFrom().item((known, cause) -> known
                .map(now -> Step.to(now).storing(timeline.ofMessage("work-item-woken", cause)))
                .orElseGet(() -> Step.stay(known)));
    }

    @Override
    public Step<Message> giveUp(Optional<Message> state, Cause cause) {
        return Step.stay(state);
    }
}

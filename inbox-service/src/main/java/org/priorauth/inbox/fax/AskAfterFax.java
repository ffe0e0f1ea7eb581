package org.priorauth.inbox.fax;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.store.Messages;

import io.smallrye.mutiny.Uni;

/** Asks what became of a fax of which nothing was heard; where nobody knows, a person is told. */
@ApplicationScoped
class AskAfterFax implements ErrandHandler<Message> {

    static final String KIND = "ask-after-fax";
    /** Busy lines are dialled again for hours. */
    private static final int TIMES = 6;

    private final Messages messages;
    private final FaxServices services;
    private final FaxSettings settings;

    AskAfterFax(Messages messages, FaxServices services, FaxSettings settings) {
        this.messages = messages;
        this.services = services;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public States<Message, ?> states() {
        return messages;
    }

    @Override
    public Uni<BiFunction<Optional<Message>, Cause, Step<Message>>> run(Message message, Errand errand) {
        Optional<FaxService> service = services.of(errand.tenant());
        if (service.isEmpty() || !(message.passage() instanceof Passage.Handed handed)) {
            return Uni.createFrom().item((known, cause) -> giveUp(known, cause));
        }
        return service.get().ask(handed.reference())
                .map(state -> (known, cause) -> state instanceof FaxState.UnderWay
                        ? askAgain(known, handed, cause)
                        : FaxMoves.after(known.orElseThrow(), state, handed.reference(), cause));
    }

    private Step<Message> askAgain(Optional<Message> known, Passage.Handed handed, Cause cause) {
        Instant longest = handed.since().plus(settings.askAfter().multipliedBy(TIMES));
        return cause.at().isBefore(longest)
                ? Step.stay(known).sendingFor(KIND, cause.at().plus(settings.askAfter()))
                : giveUp(known, cause);
    }

    @Override
    public Step<Message> giveUp(Optional<Message> state, Cause cause) {
        return state.filter(message -> message.passage() instanceof Passage.Handed)
                .map(message -> Step.to(message.now(((Passage.Handed) message.passage()).silent())))
                .orElseGet(() -> Step.stay(state));
    }
}

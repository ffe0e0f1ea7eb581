package org.priorauth.inbox.fax;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.inbox.documents.PapersOnDisk;
import org.priorauth.inbox.messages.Attachment;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.store.Messages;
import org.priorauth.inbox.messages.store.NextErrand;

import io.smallrye.mutiny.Uni;

/** Hands a fax to whoever transmits it: again where that does no harm, never blindly where it might. */
@ApplicationScoped
class SendFax implements ErrandHandler<Message> {

    static final String KIND = NextErrand.SEND_FAX;
    private static final int TRIES = 8;

    private final Messages messages;
    private final FaxServices services;
    private final PapersOnDisk papers;
    private final FaxSettings settings;

    SendFax(Messages messages, FaxServices services, PapersOnDisk papers, FaxSettings settings) {
        this.messages = messages;
        this.services = services;
        this.papers = papers;
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

    /** One, and one more that finds out that the first was cut off. */
    @Override
    public int attempts() {
        return 2;
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(2);
    }

    @Override
    public Uni<BiFunction<Optional<Message>, Cause, Step<Message>>> run(Message message, Errand errand) {
        return services.of(errand.tenant())
                .map(service -> hand(service, message, errand))
                .orElseGet(() -> Uni.createFrom().item(new Handing.Refused("This clinic has no fax line to send by.")))
                .map(this::answer);
    }

    private Uni<Handing> hand(FaxService service, Message message, Errand errand) {
        if (errand.attempt() > 1 && !service.knowsRepetitions()) {
            return Uni.createFrom().item(new Handing.Unknown());
        }
        Attachment paper = message.sheet().attachments().get(0);
        return papers.with(errand.tenant(), message.sheet().attachments(),
                files -> service.hand(new FaxService.Fax(errand.authorizationId(), message.sheet().recipients().get(0),
                        files.get(0), paper.mediaType())));
    }

    private BiFunction<Optional<Message>, Cause, Step<Message>> answer(Handing handing) {
        return (known, cause) -> known.filter(message -> message.passage() instanceof Passage.Waiting)
                .map(message -> next(message, (Passage.Waiting) message.passage(), handing, cause))
                .orElseGet(() -> Step.stay(known));
    }

    private Step<Message> next(Message message, Passage.Waiting waiting, Handing handing, Cause cause) {
        if (handing instanceof Handing.Taken taken) {
            return Step.to(message.now(waiting.handed(taken.reference(), cause.at())))
                    .sendingFor(AskAfterFax.KIND, cause.at().plus(settings.askAfter()));
        }
        if (handing instanceof Handing.Refused refused) {
            return Step.to(message.now(waiting.failed(refused.why())));
        }
        return handing instanceof Handing.NotNow later
                ? later(message, waiting, later.why(), cause)
                : lost(message, waiting, cause);
    }

    /** A service that knows the fax by its id is simply told again. */
    private Step<Message> lost(Message message, Passage.Waiting waiting, Cause cause) {
        boolean harmless = services.of(cause.tenant()).map(FaxService::knowsRepetitions).orElse(false);
        return harmless && waiting.tries() + 1 < TRIES
                ? later(message, waiting, "", cause)
                : Step.to(
                        message.now(waiting.doubtful("The fax service's answer was lost: it may transmit it or not.")));
    }

    private static Step<Message> later(Message message, Passage.Waiting waiting, String why, Cause cause) {
        return waiting.tries() + 1 >= TRIES
                ? Step.to(message.now(waiting.failed(why)))
                : Step.to(message.now(waiting.later())).sendingFor(KIND,
                        cause.at().plus(Duration.ofSeconds(1L << waiting.tries())));
    }

    @Override
    public Step<Message> giveUp(Optional<Message> state, Cause cause) {
        return state.filter(message -> message.passage() instanceof Passage.Waiting)
                .map(message -> Step.to(message.now(((Passage.Waiting) message.passage())
                        .doubtful("Handing it to the fax service was cut off: it may transmit it or not."))))
                .orElseGet(() -> Step.stay(state));
    }
}

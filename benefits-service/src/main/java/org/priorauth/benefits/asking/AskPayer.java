package org.priorauth.benefits.asking;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.benefits.domain.Ask;
import org.priorauth.benefits.domain.Inquiry;
import org.priorauth.benefits.domain.PayerAnswer;
import org.priorauth.benefits.domain.PayerAnswer.Refused;
import org.priorauth.benefits.domain.PayerAnswer.Unheard;
import org.priorauth.benefits.domain.Published;
import org.priorauth.benefits.domain.Trouble;
import org.priorauth.benefits.domain.Verification;
import org.priorauth.benefits.domain.Verification.Open;
import org.priorauth.benefits.payer.PayerProfiles;
import org.priorauth.benefits.store.Verifications;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;

import io.smallrye.mutiny.Uni;

/**
 * Takes the question to the payer and brings the answer back. Eligibility is a look-up: asking twice does no harm, so a
 * lost answer is simply asked for again under the same id.
 */
@ApplicationScoped
public class AskPayer implements ErrandHandler<Verification> {

    public static final String KIND = "ask-payer";

    private final Verifications verifications;
    private final PayerBenefits payers;
    private final PayerProfiles profiles;
    private final AskingSettings settings;

    AskPayer(Verifications verifications, PayerBenefits payers, PayerProfiles profiles, AskingSettings settings) {
        this.verifications = verifications;
        this.payers = payers;
        this.profiles = profiles;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public States<Verification, ?> states() {
        return verifications;
    }

    @Override
    public Uni<BiFunction<Optional<Verification>, Cause, Step<Verification>>> run(Verification state, Errand errand) {
        if (!(state instanceof Open open)) {
            return Uni.createFrom().item((known, cause) -> Step.stay(known));
        }
        Inquiry inquiry = open.inquiry();
        int attempt = inquiry.tries() + errand.attempt();
        return profiles.find(inquiry.question().payer())
                .map(payer -> ask(new Ask(inquiry.askId(errand.authorizationId()), payer, inquiry.question(),
                        inquiry.askedAt()), inquiry, attempt))
                .orElseGet(() -> Uni.createFrom().item(noProfile(inquiry)));
    }

    private Uni<BiFunction<Optional<Verification>, Cause, Step<Verification>>> ask(Ask ask, Inquiry inquiry,
            int attempt) {
        Hearing hearing = new Hearing(inquiry, ask.payer().publishedFor(inquiry.question().category()));
        return payers.ask(ask).map(answer -> next(hearing, answer, attempt));
    }

    private BiFunction<Optional<Verification>, Cause, Step<Verification>> next(Hearing hearing, PayerAnswer answer,
            int attempt) {
        if (answer instanceof Unheard nothing && attempt < settings.tries()) {
            Duration pause = nothing.pause().map(settings::pauseFor)
                    .orElseThrow(() -> new NotHeard(nothing.why().code()));
            return (known, cause) -> hearing.pausing(known, attempt, pause, cause);
        }
        return (known, cause) -> hearing.answered(known, answer, cause);
    }

    private static BiFunction<Optional<Verification>, Cause, Step<Verification>> noProfile(Inquiry inquiry) {
        return (known, cause) -> new Hearing(inquiry, Published.NOTHING).answered(known,
                new Refused(Trouble.NO_PROFILE, List.of()), cause);
    }

    /** Every try failed without a word, e.g. because the process died each time. */
    @Override
    public Step<Verification> giveUp(Optional<Verification> state, Cause cause) {
        return state.isPresent() && state.get() instanceof Open open
                ? new Hearing(open.inquiry(), Published.NOTHING).answered(state,
                        new Unheard(Trouble.UNREACHABLE, Optional.empty()), cause)
                : Step.stay(state);
    }

    @Override
    public int attempts() {
        return settings.tries();
    }

    @Override
    public Duration pauseAfter(int attempt) {
        return settings.pauseAfter(attempt);
    }

    @Override
    public Duration lease() {
        return settings.lease();
    }
}

package org.priorauth.submission.send;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.Submission.Sending;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;

import io.smallrye.mutiny.Uni;

/**
 * Sends what was recorded. A payer's trouble is an outcome like any other: the tries are counted in the state. Only a
 * fault of ours, or a crash, makes the errand itself run again; then an earlier try may have reached the payer.
 */
@ApplicationScoped
class SubmitErrand implements ErrandHandler<Submission> {

    private final Submissions submissions;
    private final PayerProfiles payers;
    private final Dispatch dispatch;
    private final Deliveries deliveries;

    SubmitErrand(Submissions submissions, PayerProfiles payers, Dispatch dispatch, Deliveries deliveries) {
        this.submissions = submissions;
        this.payers = payers;
        this.dispatch = dispatch;
        this.deliveries = deliveries;
    }

    @Override
    public String kind() {
        return Moves.SUBMIT;
    }

    @Override
    public States<Submission, ?> states() {
        return submissions;
    }

    @Override
    public Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> run(Submission state, Errand errand) {
        Optional<PayerProfile> payer = state.facts().order().flatMap(payers::of);
        if (!(state instanceof Sending sending) || payer.isEmpty()) {
            return Uni.createFrom().item((known, cause) -> Step.stay(known));
        }
        boolean first = errand.attempt() == 1 && sending.tries() == 0;
        return dispatch.send(payer.get(), sending.intent(), first)
                .map(delivery -> (known, cause) -> deliveries.apply(sending.intent(), payer.get(), delivery, known,
                        cause));
    }

    @Override
    public Step<Submission> giveUp(Optional<Submission> state, Cause cause) {
        return deliveries.giveUp(state, cause);
    }

    @Override
    public Duration lease() {
        return deliveries.oneTry();
    }
}

package org.priorauth.submission.send;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.inject.Singleton;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Sending;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;

import io.smallrye.mutiny.Uni;

/**
 * Sends what was recorded. A payer's trouble is an outcome like any other: the tries are counted in the state. Only a
 * fault of ours, or a crash, makes the errand itself run again; then an earlier try may have reached the payer.
 */
@Singleton
class SubmitErrand extends PayerErrand {

    private final Ways ways;
    private final Deliveries deliveries;

    SubmitErrand(Submissions submissions, PayerProfiles payers, Ways ways, Deliveries deliveries) {
        super(submissions, payers);
        this.ways = ways;
        this.deliveries = deliveries;
    }

    @Override
    public String kind() {
        return Moves.SUBMIT;
    }

    @Override
    protected Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> run(PayerProfile payer, Submission state,
            Errand errand) {
        if (!(state instanceof Sending sending)) {
            return nothing();
        }
        return ways.send(payer, sending, deliveries.caution(sending, errand.attempt() > 1))
                .map(delivery -> (known, cause) -> deliveries.apply(sending.intent(), payer, delivery, known,
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

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
import org.priorauth.submission.domain.Hearing;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.Underway.WithPayer;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;

import io.smallrye.mutiny.Uni;

/** After a long silence the payer is asked once; it should not be polled while it thinks (PAS 2.2.1, $inquire). */
@ApplicationScoped
class InquireErrand implements ErrandHandler<Submission> {

    private final Submissions submissions;
    private final PayerProfiles payers;
    private final Dispatch dispatch;
    private final Moves moves;

    InquireErrand(Submissions submissions, PayerProfiles payers, Dispatch dispatch, Moves moves) {
        this.submissions = submissions;
        this.payers = payers;
        this.dispatch = dispatch;
        this.moves = moves;
    }

    @Override
    public String kind() {
        return Moves.INQUIRE;
    }

    @Override
    public States<Submission, ?> states() {
        return submissions;
    }

    @Override
    public Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> run(Submission state, Errand errand) {
        Optional<PayerProfile> payer = state.facts().order().flatMap(payers::of);
        Optional<Intent> intent = state instanceof WithPayer underway ? underway.latest() : Optional.empty();
        if (payer.isEmpty() || intent.isEmpty()) {
            return Uni.createFrom().item((known, cause) -> Step.stay(known));
        }
        return dispatch.ask(payer.get(), intent.get()).map(result -> (known, cause) -> heard(result, known, cause));
    }

    private Step<Submission> heard(Inquiry.Result result, Optional<Submission> known, Cause cause) {
        if (!(result instanceof Inquiry.Result.Known answer) || known.isEmpty()) {
            return Step.stay(known);
        }
        Submission after = Hearing.of(known.get(), answer.delivery().answer(), cause.at(), cause.at());
        return moves.step(known, after, cause);
    }

    @Override
    public Step<Submission> giveUp(Optional<Submission> state, Cause cause) {
        return Step.stay(state);
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(1);
    }
}

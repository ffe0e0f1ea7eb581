package org.priorauth.submission.send;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.inject.Singleton;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Case;
import org.priorauth.submission.domain.Hearing;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.Underway.WithPayer;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;

import io.smallrye.mutiny.Uni;

/** After a long silence the payer is asked; it should not be polled while it thinks (PAS 2.2.1, $inquire). */
@Singleton
class InquireErrand extends PayerErrand {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Dispatch dispatch;
    private final Moves moves;

    InquireErrand(Submissions submissions, PayerProfiles payers, Dispatch dispatch, Moves moves) {
        super(submissions, payers);
        this.dispatch = dispatch;
        this.moves = moves;
    }

    @Override
    public String kind() {
        return Moves.INQUIRE;
    }

    @Override
    protected Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> run(PayerProfile payer, Submission state,
            Errand errand) {
        Optional<Intent> intent = state instanceof WithPayer underway ? underway.latest() : Optional.empty();
        return intent.filter(one -> !one.isByHand()).isEmpty()
                ? nothing()
                : dispatch.ask(payer, intent.get()).map(result -> (known, cause) -> heard(result, known, cause));
    }

    private Step<Submission> heard(Inquiry.Result result, Optional<Submission> known, Cause cause) {
        Step<Submission> step = answered(result, known, cause);
        return step.state().filter(Moves::waits).flatMap(Submission::told)
                .map(file -> step.sendingFor(kind(), next(file, cause.at()))).orElse(step);
    }

    /** Where the silence lasts, it is asked about once a day: a payer may know no subscriptions, or lose a notification. */
    private Instant next(Case file, Instant now) {
        Instant silent = moves.silentUntil(file);
        return silent.isAfter(now) ? silent : now.plus(A_DAY);
    }

    private Step<Submission> answered(Inquiry.Result result, Optional<Submission> known, Cause cause) {
        if (!(result instanceof Inquiry.Result.Known knows) || known.isEmpty()
                || !(knows.delivery() instanceof Delivery.Answered answered)) {
            return Step.stay(known);
        }
        Submission after = Hearing.of(known.get(), answered.answer(), cause.at(), cause.at());
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

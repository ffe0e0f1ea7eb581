package org.priorauth.submission.send;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.time.Ids;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.domain.Failed.Again;
import org.priorauth.submission.domain.Failures;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Sending;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.Tried;
import org.priorauth.submission.domain.Tried.Doubt;
import org.priorauth.submission.payer.Allowances;
import org.priorauth.submission.payer.PayerProfile;

/** What the outcome of a try does to the state as it is by then. */
@ApplicationScoped
class Deliveries {

    private final Moves moves;
    private final Patience patience;
    private final Allowances allowances;
    private final Ids ids;

    Deliveries(Moves moves, Patience patience, Allowances allowances, Ids ids) {
        this.moves = moves;
        this.patience = patience;
        this.allowances = allowances;
        this.ids = ids;
    }

    /** Nothing, where the state has gone on without this try. */
    Step<Submission> apply(Intent intent, PayerProfile payer, Delivery delivery, Optional<Submission> known,
            Cause cause) {
        return known.filter(Sending.class::isInstance).map(Sending.class::cast)
                .filter(sending -> sending.intent().equals(intent))
                .map(sending -> apply(sending, payer, delivery, cause))
                .orElseGet(() -> Step.stay(known));
    }

    private Step<Submission> apply(Sending sending, PayerProfile payer, Delivery delivery, Cause cause) {
        Optional<Submission> before = Optional.of(sending);
        if (delivery instanceof Delivery.Answered answered) {
            Submission after = sending.answered(answered.answer(), cause.at(), due(sending, cause));
            return kept(moves.step(before, after, cause), sending, answered.raw(), cause);
        }
        if (delivery instanceof Delivery.Taken) {
            return moves.step(before, sending.taken(cause.at(), due(sending, cause)), cause);
        }
        if (delivery instanceof Delivery.Ended ended) {
            Step<Submission> step = moves.step(before, sending.fail(ended.why(), ended.issues(), ended.again()), cause);
            return ended.raw().map(raw -> kept(step, sending, raw, cause)).orElse(step);
        }
        return delivery instanceof Delivery.InVain inVain
                ? again(sending, inVain, cause)
                : moves.later(before, sending.asked(), cause, settled(sending, cause.at()));
    }

    private Step<Submission> again(Sending sending, Delivery.InVain inVain, Cause cause) {
        Doubt doubt = Caution.doubt(sending.last(), inVain);
        Instant since = inVain.sent() ? cause.at() : sending.last().map(Tried::at).orElse(cause.at());
        Trouble first = inVain.sent() ? inVain.why() : sending.last().flatMap(Trouble::of).orElse(inVain.why());
        Sending tried = sending.triedInVain(new Tried(first.code(), doubt, since, 0));
        if (patience.isSpentAfter(tried.tries(), inVain.why())) {
            Again again = doubt == Doubt.UNSENT ? Again.UNSENT : Again.SAME_INTENT;
            return moves.step(Optional.of(sending), tried.fail(first.failure(), inVain.issues(), again), cause);
        }
        return moves.later(Optional.of(sending), tried, cause,
                cause.at().plus(patience.pause(tried.tries(), inVain.retryAfter())));
    }

    private Instant settled(Sending sending, Instant now) {
        Instant end = sending.last().map(Tried::at).orElse(now).plus(patience.settle());
        return end.isAfter(now) ? end : now;
    }

    Caution caution(Sending sending, boolean crashed) {
        return Caution.of(sending.last(), sending.tries(), crashed, patience.settle());
    }

    /** This service crashed again and again upon it. */
    Step<Submission> giveUp(Optional<Submission> known, Cause cause) {
        return known.filter(Sending.class::isInstance).map(Sending.class::cast)
                .map(sending -> moves.step(known,
                        sending.fail(Failures.answerUnknown(), List.of(), Again.SAME_INTENT), cause))
                .orElseGet(() -> Step.stay(known));
    }

    Duration oneTry() {
        return patience.oneTry();
    }

    private Step<Submission> kept(Step<Submission> step, Sending sending, Delivery.Raw raw, Cause cause) {
        return step.storing(new PayerAnswerRow(ids.next(), cause, sending.intent(), raw));
    }

    private Instant due(Sending sending, Cause cause) {
        return allowances.due(sending.facts(), cause.tenant(), cause.at());
    }
}

package org.priorauth.submission.send;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.domain.CaseFold;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.Tried;
import org.priorauth.submission.domain.Tried.Doubt;
import org.priorauth.submission.domain.Verdict;
import org.priorauth.submission.domain.Withdrawing;
import org.priorauth.submission.packet.Cancellations;
import org.priorauth.submission.packet.RequestBundleRow;
import org.priorauth.submission.packet.Written;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.send.Delivery.Answered;

import io.smallrye.mutiny.Uni;

/** What each step of taking a request back does to the state. Where the payer will not, a person tells it. */
@ApplicationScoped
class Withdrawals {

    private final Moves moves;
    private final Patience patience;
    private final Cancellations cancellations;

    Withdrawals(Moves moves, Patience patience, Cancellations cancellations) {
        this.moves = moves;
        this.patience = patience;
        this.cancellations = cancellations;
    }

    Caution caution(Withdrawing taking, boolean crashed) {
        return Caution.of(taking.last(), taking.tries(), crashed, patience.settle());
    }

    Duration oneTry() {
        return patience.oneTry();
    }

    Uni<Written> write(Withdrawing taking, PayerProfile payer) {
        return cancellations.write(taking, payer);
    }

    /** Whether the payer has what is taken back. */
    Step<Submission> found(Withdrawing taking, Inquiry.Result result, Optional<Submission> known, Cause cause) {
        if (!known.equals(Optional.of(taking))) {
            return Step.stay(known);
        }
        if (result instanceof Inquiry.Result.Known knows) {
            return knows.delivery() instanceof Answered answered
                    ? moves.step(known, taking.found(answered.answer(), cause.at()), cause)
                    : moves.step(known, taking.byPerson(), cause);
        }
        if (result instanceof Inquiry.Result.Nothing) {
            return nothing(taking, cause);
        }
        return result instanceof Inquiry.Result.Open open
                ? again(taking, open.why(), cause)
                : moves.step(known, taking.byPerson(), cause);
    }

    /** A payer that has nothing may still be at work on what it just got. */
    private Step<Submission> nothing(Withdrawing taking, Cause cause) {
        Optional<Submission> known = Optional.of(taking);
        return taking.last().filter(last -> last.trouble().equals(Withdrawing.NOT_THERE)).isPresent()
                ? moves.step(known, taking.done(), cause)
                : moves.later(known, taking.tried(new Tried(Withdrawing.NOT_THERE, Doubt.AT_WORK, cause.at(), 0)),
                        cause,
                        cause.at().plus(patience.settle()));
    }

    Step<Submission> written(Withdrawing taking, PayerProfile payer, Written written, Optional<Submission> known,
            Cause cause) {
        if (!known.equals(Optional.of(taking))) {
            return Step.stay(known);
        }
        return written instanceof Written.Request request
                ? moves.step(known, taking.packed(request.intent()), cause)
                        .storing(RequestBundleRow.of(request.intent(), payer.id(), request.body(), cause))
                : moves.step(known, taking.byPerson(), cause);
    }

    Step<Submission> delivered(Withdrawing taking, Delivery delivery, Optional<Submission> known, Cause cause) {
        if (!known.equals(Optional.of(taking))) {
            return Step.stay(known);
        }
        if (delivery instanceof Delivery.InVain inVain) {
            return again(taking, inVain, cause);
        }
        if (delivery instanceof Delivery.TooEarly) {
            Instant end = taking.last().map(Tried::at).orElse(cause.at()).plus(patience.settle());
            return moves.later(known, taking.asked(), cause, end.isAfter(cause.at()) ? end : cause.at());
        }
        boolean taken = delivery instanceof Delivery.Taken
                || delivery instanceof Answered answered && isTaken(answered.answer());
        Withdrawing heard = delivery instanceof Answered answered ? taking.heard(answered.answer()) : taking;
        return moves.step(known, taken ? heard.done() : heard.byPerson(), cause);
    }

    /** The payer cancelled it, or has it and will. */
    private static boolean isTaken(PayerAnswer answer) {
        Verdict verdict = CaseFold.of(answer);
        return verdict instanceof Verdict.Settled settled
                ? settled.decision() == Decision.CANCELLED || settled.decision() == Decision.NOT_REQUIRED
                : verdict instanceof Verdict.Thinking || verdict instanceof Verdict.Silent;
    }

    private Step<Submission> again(Withdrawing taking, Delivery.InVain inVain, Cause cause) {
        Doubt doubt = Caution.doubt(taking.last(), inVain);
        Instant since = inVain.sent() ? cause.at() : taking.last().map(Tried::at).orElse(cause.at());
        Withdrawing tried = taking.tried(new Tried(inVain.why().code(), doubt, since, 0));
        return patience.isSpentAfter(tried.tries(), inVain.why())
                ? moves.step(Optional.of(taking), taking.byPerson(), cause)
                : moves.later(Optional.of(taking), tried, cause,
                        cause.at().plus(patience.pause(tried.tries(), inVain.retryAfter())));
    }

    Step<Submission> giveUp(Optional<Submission> known, Cause cause) {
        return known.filter(Withdrawing.class::isInstance).map(Withdrawing.class::cast)
                .map(taking -> moves.step(known, taking.byPerson(), cause)).orElseGet(() -> Step.stay(known));
    }
}

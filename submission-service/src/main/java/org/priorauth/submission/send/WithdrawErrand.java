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
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.Withdrawing;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;

import io.smallrye.mutiny.Uni;

/**
 * Takes a request back at the payer: finds out whether the payer has it, writes the update that cancels it, and sends that
 * as carefully as any other. Each is a run of its own, so that what one found out is recorded before the next begins.
 */
@Singleton
class WithdrawErrand extends PayerErrand {

    private final Dispatch dispatch;
    private final Withdrawals withdrawals;

    WithdrawErrand(Submissions submissions, PayerProfiles payers, Dispatch dispatch,
            Withdrawals withdrawals) {
        super(submissions, payers);
        this.dispatch = dispatch;
        this.withdrawals = withdrawals;
    }

    @Override
    public String kind() {
        return Moves.WITHDRAW;
    }

    @Override
    protected Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> run(PayerProfile payer, Submission state,
            Errand errand) {
        if (!(state instanceof Withdrawing taking)) {
            return nothing();
        }
        if (taking.file().isEmpty()) {
            return dispatch.ask(payer, taking.sent())
                    .map(result -> (known, cause) -> withdrawals.found(taking, result, known, cause));
        }
        return taking.update().isEmpty()
                ? withdrawals.write(taking, payer)
                        .map(body -> (known, cause) -> withdrawals.written(taking, payer, body, known, cause))
                : dispatch.send(payer, taking.update().get(), withdrawals.caution(taking, errand.attempt() > 1))
                        .map(delivery -> (known, cause) -> withdrawals.delivered(taking, delivery, known, cause));
    }

    @Override
    public Step<Submission> giveUp(Optional<Submission> state, Cause cause) {
        return withdrawals.giveUp(state, cause);
    }

    @Override
    public Duration lease() {
        return withdrawals.oneTry();
    }
}

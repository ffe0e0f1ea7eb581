package org.priorauth.submission.send;

import java.util.Optional;
import java.util.function.BiFunction;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;

import io.smallrye.mutiny.Uni;

/** An errand to the payer of the order. Where that payer is not known here, there is nowhere to go and nothing to do. */
public abstract class PayerErrand implements ErrandHandler<Submission> {

    private final Submissions submissions;
    private final PayerProfiles payers;

    protected PayerErrand(Submissions submissions, PayerProfiles payers) {
        this.submissions = submissions;
        this.payers = payers;
    }

    @Override
    public final States<Submission, ?> states() {
        return submissions;
    }

    @Override
    public final Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> run(Submission state, Errand errand) {
        return state.facts().order().flatMap(payers::of).map(payer -> run(payer, state, errand))
                .orElseGet(PayerErrand::nothing);
    }

    protected abstract Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> run(PayerProfile payer,
            Submission state, Errand errand);

    /** The state stays as it is by then. */
    protected static Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> nothing() {
        return Uni.createFrom().item((known, cause) -> Step.stay(known));
    }
}

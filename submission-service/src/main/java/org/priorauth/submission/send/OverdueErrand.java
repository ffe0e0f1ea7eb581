package org.priorauth.submission.send;

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

import io.smallrye.mutiny.Uni;

/** The payer's time is up: said once, and a person calls. */
@ApplicationScoped
class OverdueErrand implements ErrandHandler<Submission> {

    private final Submissions submissions;
    private final Moves moves;

    OverdueErrand(Submissions submissions, Moves moves) {
        this.submissions = submissions;
        this.moves = moves;
    }

    @Override
    public String kind() {
        return Moves.OVERDUE;
    }

    @Override
    public States<Submission, ?> states() {
        return submissions;
    }

    @Override
    public Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> run(Submission state, Errand errand) {
        return Uni.createFrom().item(this::late);
    }

    private Step<Submission> late(Optional<Submission> known, Cause cause) {
        return known.map(state -> moves.step(known, state.late(), cause)).orElseGet(() -> Step.stay(known));
    }

    @Override
    public Step<Submission> giveUp(Optional<Submission> state, Cause cause) {
        return late(state, cause);
    }
}

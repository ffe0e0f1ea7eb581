package org.priorauth.submission.send;

import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.submission.chain.Clockwork;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Case;
import org.priorauth.submission.domain.Submission;

import io.smallrye.mutiny.Uni;

/** The payer's time is nearly up: said once, while there is still time to ask. */
@ApplicationScoped
class DueSoonErrand implements ErrandHandler<Submission> {

    private final Submissions submissions;
    private final Moves moves;

    DueSoonErrand(Submissions submissions, Moves moves) {
        this.submissions = submissions;
        this.moves = moves;
    }

    @Override
    public String kind() {
        return Clockwork.DUE_SOON;
    }

    @Override
    public States<Submission, ?> states() {
        return submissions;
    }

    @Override
    public Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> run(Submission state, Errand errand) {
        return Uni.createFrom().item(this::nearly);
    }

    /** Too late it is not said; that it is overdue is. */
    private Step<Submission> nearly(Optional<Submission> known, Cause cause) {
        return known.filter(state -> state.told().flatMap(Case::dueAt).filter(cause.at()::isBefore).isPresent())
                .map(state -> moves.step(known, state.soon(), cause)).orElseGet(() -> Step.stay(known));
    }

    @Override
    public Step<Submission> giveUp(Optional<Submission> state, Cause cause) {
        return nearly(state, cause);
    }
}

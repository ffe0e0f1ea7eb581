package org.priorauth.submission.follow;

import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.submission.chain.Aftercare;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.after.Watch;

import io.smallrye.mutiny.Uni;

/** A day has come on which something runs out, is over, or presses. */
@ApplicationScoped
class WatchErrand implements ErrandHandler<Submission> {

    private final Submissions submissions;
    private final Moves moves;
    private final Watch watch;

    WatchErrand(Submissions submissions, Moves moves, Watch watch) {
        this.submissions = submissions;
        this.moves = moves;
        this.watch = watch;
    }

    @Override
    public String kind() {
        return Aftercare.WATCH;
    }

    @Override
    public States<Submission, ?> states() {
        return submissions;
    }

    @Override
    public Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> run(Submission state, Errand errand) {
        return Uni.createFrom().item(this::look);
    }

    /** Every move looks; where that finds nothing new, it still has to look again. */
    Step<Submission> look(Optional<Submission> known, Cause cause) {
        Step<Submission> step = known.map(state -> moves.step(known, state, cause)).orElseGet(() -> Step.stay(known));
        return step.state().flatMap(state -> watch.next(state, cause.at()))
                .map(next -> step.sendingFor(Aftercare.WATCH, next)).orElse(step);
    }

    @Override
    public Step<Submission> giveUp(Optional<Submission> state, Cause cause) {
        return look(state, cause);
    }
}

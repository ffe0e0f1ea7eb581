package org.priorauth.lmn.release;

import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.lmn.domain.release.Copies;

import io.smallrye.mutiny.Uni;

/** Looks on the days on which a request for a copy becomes urgent, or late. */
@ApplicationScoped
class LookAtCopies implements ErrandHandler<Copies> {

    private final CopyRequests requests;
    private final CopySteps steps;

    LookAtCopies(CopyRequests requests, CopySteps steps) {
        this.requests = requests;
        this.steps = steps;
    }

    @Override
    public String kind() {
        return CopySteps.LOOK_AT_COPIES;
    }

    @Override
    public States<Copies, ?> states() {
        return requests;
    }

    @Override
    public Uni<BiFunction<Optional<Copies>, Cause, Step<Copies>>> run(Copies state, Errand errand) {
        return Uni.createFrom().item((known, cause) -> look(known, cause));
    }

    private Step<Copies> look(Optional<Copies> known, Cause cause) {
        return known.map(copies -> steps.to(copies, cause)).orElseGet(() -> Step.stay(known));
    }

    @Override
    public Step<Copies> giveUp(Optional<Copies> state, Cause cause) {
        return look(state, cause);
    }
}

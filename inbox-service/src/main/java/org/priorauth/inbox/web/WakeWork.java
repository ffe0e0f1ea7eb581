package org.priorauth.inbox.web;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.Desk;
import org.priorauth.inbox.domain.Reply;
import org.priorauth.inbox.domain.Told;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.store.Cases;
import org.priorauth.inbox.store.Timeline;

import io.smallrye.mutiny.Uni;

/**
 * Says when work is back that was set aside. The queue does not wait for it: it compares the times itself, so that nothing
 * is lost where this is late.
 */
@ApplicationScoped
class WakeWork implements ErrandHandler<Case> {

    static final String KIND = "wake-work";

    private final Cases cases;
    private final Timeline timeline;
    private final RuleBook rules;
    private final Clock clock;

    WakeWork(Cases cases, Timeline timeline, RuleBook rules, Clock clock) {
        this.cases = cases;
        this.timeline = timeline;
        this.rules = rules;
        this.clock = clock;
    }

    /** The step with the errand that the case then needs. */
    static Step<Case> then(Step<Case> step, Case now) {
        return now.nextWake().map(at -> step.sendingFor(KIND, at)).orElse(step);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public States<Case, ?> states() {
        return cases;
    }

    @Override
    public Uni<BiFunction<Optional<Case>, Cause, Step<Case>>> run(Case of, Errand errand) {
        return Uni.createFrom().item((known, cause) -> known.map(one -> woken(one, cause))
                .orElseGet(() -> Step.stay(known)));
    }

    private Step<Case> woken(Case of, Cause cause) {
        Told told = ((Reply.Done) Desk.wake(of, rules.of(cause.tenant()), clock.instant())).told();
        Step<Case> step = told.entries().isEmpty() ? Step.stay(Optional.of(of)) : timeline.step(told, cause);
        return then(step, told.now());
    }

    @Override
    public Step<Case> giveUp(Optional<Case> state, Cause cause) {
        return Step.stay(state);
    }
}

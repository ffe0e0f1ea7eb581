package org.priorauth.chassis.chain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.cloudevents.CurrentTrace;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.chassis.time.Ids;

import io.smallrye.mutiny.Uni;

/** A change of one authorization's state that does not come from an event: a person, an EHR, or an errand's answer. */
@ApplicationScoped
public class Changes {

    /** A step that is to be taken, and why. */
    public record Asked<S>(Cause cause, BiFunction<Optional<S>, Cause, Step<S>> decide) {}

    private final Transactions transactions;
    private final Steps steps;
    private final Clock clock;
    private final Ids ids;

    Changes(Transactions transactions, Steps steps, Clock clock, Ids ids) {
        this.transactions = transactions;
        this.steps = steps;
        this.clock = clock;
        this.ids = ids;
    }

    /** The cause of what this caller asks for. */
    public Cause asked(Caller caller, UUID authorization, String action) {
        return new Cause(caller.tenant(), authorization, caller.actor(), clock.instant(), action, ids.next(), null,
                CurrentTrace.parent());
    }

    /** Takes one step in a transaction of its own, or in the one that surrounds the call. */
    public <S, R extends StateRow> Uni<Outcome<S>> apply(States<S, R> states, Cause cause,
            BiFunction<Optional<S>, Cause, Step<S>> decide) {
        return transactions.run(session -> apply(session, states, cause, decide));
    }

    /** The same within a session that the caller already has, e.g. after looking something up. */
    public <S, R extends StateRow> Uni<Outcome<S>> apply(Session session, States<S, R> states, Cause cause,
            BiFunction<Optional<S>, Cause, Step<S>> decide) {
        return states.lock(session, List.of(cause.authorizationId()))
                .chain(rows -> take(session, states, new Folding<>(states, rows), new Asked<>(cause, decide)));
    }

    /** The first step of an authorization whose id was made just now: there is no row to look for, or to lock. */
    public <S, R extends StateRow> Uni<Outcome<S>> open(Session session, States<S, R> states, Cause cause,
            BiFunction<Optional<S>, Cause, Step<S>> decide) {
        return take(session, states, new Folding<>(states, Map.of()), new Asked<>(cause, decide));
    }

    private <S, R extends StateRow> Uni<Outcome<S>> take(Session session, States<S, R> states, Folding<S, R> folding,
            Asked<S> asked) {
        Step<S> step = folding.take(asked.cause(), asked.decide());
        if (step.refusal().isPresent()) {
            return Uni.createFrom().item(new Outcome.Refused<>(step.refusal().get()));
        }
        return steps.write(session, states, folding.taken())
                .chain(session::flush)
                .map(done -> outcome(step, folding.row(asked.cause().authorizationId())));
    }

    private static <S> Outcome<S> outcome(Step<S> step, StateRow row) {
        return step.state().<Outcome<S>>map(state -> new Outcome.Done<>(state, row.version()))
                .orElseGet(() -> new Outcome.Refused<>(Refusal.notFound()));
    }

    /**
     * Takes many steps within one transaction, those of one authorization in their order. What is refused is left as it is.
     *
     * @param rows of {@link States#lock}
     */
    public <S, R extends StateRow> Uni<Void> applyAll(Session session, States<S, R> states, Map<UUID, R> rows,
            List<Asked<S>> asked) {
        Folding<S, R> folding = new Folding<>(states, rows);
        asked.forEach(one -> folding.take(one.cause(), one.decide()));
        return steps.write(session, states, folding.taken());
    }
}

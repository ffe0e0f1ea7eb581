package org.priorauth.chassis.chain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.chassis.time.Ids;

import io.smallrye.mutiny.Uni;

/** A change of one authorization's state that does not come from an event: a person, an EHR, or an errand's answer. */
@ApplicationScoped
public class Changes {

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
                null);
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
                .chain(rows -> take(session, states, Optional.ofNullable(rows.get(cause.authorizationId())), cause,
                        decide));
    }

    private <S, R extends StateRow> Uni<Outcome<S>> take(Session session, States<S, R> states, Optional<R> row,
            Cause cause, BiFunction<Optional<S>, Cause, Step<S>> decide) {
        if (row.isPresent() && !row.get().tenantId().equals(cause.tenant())) {
            return refused(Refusal.notFound());
        }
        Step<S> step = decide.apply(row.map(states::read), cause);
        if (step.refusal().isPresent()) {
            return refused(step.refusal().get());
        }
        R target = row.orElseGet(() -> states.open(cause));
        return steps.write(session, states, List.of(new Steps.Taken<>(target, row.isEmpty(), step, cause)))
                .chain(session::flush)
                .map(done -> step.state().<Outcome<S>>map(state -> new Outcome.Done<>(state, target.version()))
                        .orElseGet(() -> new Outcome.Refused<>(Refusal.notFound())));
    }

    private static <S> Uni<Outcome<S>> refused(Refusal why) {
        return Uni.createFrom().item(new Outcome.Refused<>(why));
    }
}

package org.priorauth.chassis.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

import org.priorauth.chassis.problem.Refusal;

/** Takes steps one by one, each upon the state that the one before left, and gathers what is to be written. */
final class Folding<S, R extends StateRow> {

    private final States<S, R> states;
    private final Map<UUID, R> rows;
    private final Set<UUID> stored;
    private final Map<UUID, Optional<S>> current = new HashMap<>();
    private final List<Steps.Taken<S, R>> taken = new ArrayList<>();

    /** @param rows those that exist, locked */
    Folding(States<S, R> states, Map<UUID, R> rows) {
        this.states = states;
        this.rows = new HashMap<>(rows);
        this.stored = new HashSet<>(rows.keySet());
    }

    /** What was decided; a refused step leaves everything as it is. */
    Step<S> take(Cause cause, BiFunction<Optional<S>, Cause, Step<S>> decide) {
        R row = rows.computeIfAbsent(cause.authorizationId(), absent -> states.open(cause));
        if (!row.tenantId().equals(cause.tenant())) {
            return Step.refuse(Refusal.notFound());
        }
        Step<S> step = decide.apply(current.computeIfAbsent(row.id(), id -> known(row)), cause);
        if (step.refusal().isEmpty()) {
            boolean fresh = step.state().isPresent() && stored.add(row.id());
            current.put(row.id(), step.state());
            taken.add(new Steps.Taken<>(row, fresh, step, cause));
        }
        return step;
    }

    private Optional<S> known(R row) {
        return stored.contains(row.id()) ? Optional.of(states.read(row)) : Optional.empty();
    }

    R row(UUID authorization) {
        return rows.get(authorization);
    }

    List<Steps.Taken<S, R>> taken() {
        return List.copyOf(taken);
    }
}

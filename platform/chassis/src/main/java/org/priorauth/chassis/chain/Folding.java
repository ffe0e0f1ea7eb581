package org.priorauth.chassis.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks the handler event by event, each upon the state that the one before left, within one batch. */
final class Folding<S, R extends StateRow> {

    private final States<S, R> states;
    private final Map<UUID, R> rows;
    private final Set<UUID> stored;
    private final Map<UUID, Optional<S>> current = new HashMap<>();

    Folding(States<S, R> states, Map<UUID, R> rows) {
        this.states = states;
        this.rows = rows;
        this.stored = new HashSet<>(rows.keySet());
    }

    Steps.Taken<S, R> take(EventHandler<S> handler, Event<?> event, Cause cause) {
        UUID key = event.authorizationId();
        R row = rows.computeIfAbsent(key, absent -> states.open(cause));
        try {
            if (!row.tenantId().equals(event.tenant())) {
                throw new IllegalStateException("the event's tenant is not the authorization's");
            }
            Optional<S> known = current.computeIfAbsent(key,
                    absent -> stored.contains(key) ? Optional.of(states.read(row)) : Optional.empty());
            Step<S> step = handler.handle(known, event, cause);
            boolean fresh = step.state().isPresent() && stored.add(key);
            current.put(key, step.state());
            return new Steps.Taken<>(row, fresh, step, cause);
        } catch (RuntimeException fault) {
            throw new Poison(fault);
        }
    }
}

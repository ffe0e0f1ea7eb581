package org.priorauth.chassis.errand;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;

import io.smallrye.mutiny.Uni;

/** Runs one kind of errand. A bean per kind. */
public interface ErrandHandler<S> {

    /** What the {@link Step} named. */
    String kind();

    States<S, ?> states();

    /**
     * Does the work outside any transaction and answers with the step to take on the state as it is by then (it may have
     * moved on meanwhile). A failed Uni is tried again later. Must end within {@link #lease()}; may block if it runs
     * itself on a worker pool.
     */
    Uni<BiFunction<Optional<S>, Cause, Step<S>>> run(S state, Errand errand);

    /** The step to take when all tries are spent: usually a person's turn. */
    Step<S> giveUp(Optional<S> state, Cause cause);

    /** How many tries. */
    default int attempts() {
        return 6;
    }

    /** The pause after the given try: 1 s, 2 s, 4 s, ... at most a minute. */
    default Duration pauseAfter(int attempt) {
        return Duration.ofSeconds(Math.min(60, 1L << Math.min(attempt - 1, 6)));
    }

    /** For how long a try is nobody else's; after a crash the next try starts when it ends. */
    default Duration lease() {
        return Duration.ofSeconds(30);
    }
}

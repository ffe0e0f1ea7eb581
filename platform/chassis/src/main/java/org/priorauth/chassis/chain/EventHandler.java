package org.priorauth.chassis.chain;

import java.util.Optional;

/**
 * What a service does with the events it listens to. One bean of this type per service. It does no I/O and looks at no
 * clock: what it needs is in its arguments. Events of different topics may come in any order, and an older one after a
 * newer one of another topic; a state keeps what it knows until it knows enough.
 */
public interface EventHandler<S> {

    /** Where the states live. */
    States<S, ?> states();

    /** Whether it is any of this service's business; what is not is not even remembered. */
    default boolean concerns(Event<?> event) {
        return true;
    }

    /** The next state and its effects; throws only where the event is broken, which makes it a dead letter. */
    Step<S> handle(Optional<S> known, Event<?> event, Cause cause);
}

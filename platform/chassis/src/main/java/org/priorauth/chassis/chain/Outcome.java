package org.priorauth.chassis.chain;

import org.priorauth.chassis.problem.Refusal;

/** What came of a change that was asked for. */
public sealed interface Outcome<S> {

    /** It is committed once the surrounding transaction is. */
    record Done<S>(S state, long version) implements Outcome<S> {}

    /** The domain said no; nothing was stored. */
    record Refused<S>(Refusal why) implements Outcome<S> {}
}

package org.priorauth.chassis.errand;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** One kind of errand: who runs it, how many run now, and the way their answers take. */
record Desk<S>(ErrandHandler<S> handler, Answers<S> answers, AtomicInteger running) {

    static final int AT_ONCE = 32;

    /** How many more may start, and until when each is nobody else's. */
    Errands.Demand demand(Instant now) {
        return new Errands.Demand(handler.kind(), AT_ONCE - running.get(), now.plus(handler.lease()));
    }
}

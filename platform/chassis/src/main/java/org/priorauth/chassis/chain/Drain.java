package org.priorauth.chassis.chain;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;

/**
 * Repeats a turn of work until nothing is left and nobody has woken it meanwhile. Never two turns at a time, and no wake is
 * lost: what arrives during a turn is seen by the next, together with whatever else has gathered. That is what makes
 * transactions grow with the load.
 */
public final class Drain {

    private final AtomicInteger wakes = new AtomicInteger();
    private final Supplier<Uni<Boolean>> turn;

    /** @param turn says whether there may be more to do */
    public Drain(Supplier<Uni<Boolean>> turn) {
        this.turn = turn;
    }

    /** Ends when nothing is left; at once where turns are being taken already. A failed turn ends it until the next wake. */
    public Uni<Void> wake() {
        return Uni.createFrom().deferred(() -> wakes.getAndIncrement() == 0 ? turns() : Uni.createFrom().voidItem());
    }

    private Uni<Void> turns() {
        return Uni.createFrom().deferred(this::next)
                .repeat().whilst(again -> again)
                .onItem().ignoreAsUni()
                .onFailure().invoke(() -> wakes.set(0));
    }

    private Uni<Boolean> next() {
        int seen = wakes.get();
        return turn.get().map(more -> more || !wakes.compareAndSet(seen, 0));
    }
}

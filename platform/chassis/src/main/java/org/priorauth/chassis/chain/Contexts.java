package org.priorauth.chassis.chain;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Hibernate Reactive wants a duplicated Vert.x context and keeps its session there; this makes one where none is. */
@ApplicationScoped
public class Contexts {

    private final Vertx vertx;

    Contexts(Vertx vertx) { this.vertx = vertx; }

    /** In the context at hand, so that a surrounding transaction is joined; in a fresh one where there is none. */
    public <T> Uni<T> here(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> VertxContext.isOnDuplicatedContext() ? work.get() : fresh(work));
    }

    /** In a context of its own: never joins a surrounding transaction. */
    public <T> Uni<T> fresh(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(ignored -> Uni.createFrom().deferred(work::get)
                    .subscribe().with(emitter::complete, emitter::fail));
        });
    }
}

package org.priorauth.gateway.forward;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.priorauth.gateway.GatewaySettings;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/** The streams under way. Each ends when its time is over, all end when the gateway is about to stop. */
@Singleton
class OpenStreams {

    private final Vertx vertx;
    private final long lifeMillis;
    private final Set<Runnable> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    OpenStreams(Vertx vertx, GatewaySettings settings) {
        this.vertx = vertx;
        this.lifeMillis = settings.upstream().streamLife().toMillis();
    }

    /** From the request's own thread. */
    void add(EndableStream stream, RoutingContext http) {
        Context context = Vertx.currentContext();
        Runnable end = () -> context.runOnContext(v -> stream.end());
        long timer = vertx.setTimer(lifeMillis, id -> end.run());
        ends.add(end);
        http.addEndHandler(done -> {
            ends.remove(end);
            vertx.cancelTimer(timer);
        });
        if (closing) {
            end.run();
        }
    }

    void endAll(@Observes ShutdownDelayInitiatedEvent closingTime) {
        closing = true;
        ends.forEach(Runnable::run);
    }
}

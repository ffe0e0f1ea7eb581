package org.priorauth.gateway.forward;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.priorauth.gateway.GatewaySettings;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** The streams under way. Each ends when its time is over, all end when the gateway is about to stop. */
@Singleton
class OpenStreams implements ProxyInterceptor {

    private final Vertx vertx;
    private final long lifeMillis;
    private final Set<Runnable> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    OpenStreams(Vertx vertx, GatewaySettings settings) {
        this.vertx = vertx;
        this.lifeMillis = settings.upstream().streamLife().toMillis();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        if (response.getBody() == null || response.getStatusCode() != 200) {
            return context.sendResponse();
        }
        EndableStream stream = new EndableStream(response.getBody().stream());
        response.setBody(Body.body(stream)).putHeader("X-Accel-Buffering", "no");
        Runnable end = onItsOwnThread(stream);
        long timer = vertx.setTimer(lifeMillis, id -> end.run());
        open.add(end);
        if (closing) {
            end.run();
        }
        return context.sendResponse().onComplete(done -> {
            open.remove(end);
            vertx.cancelTimer(timer);
        });
    }

    void endAll(@Observes ShutdownDelayInitiatedEvent closingTime) {
        closing = true;
        open.forEach(Runnable::run);
    }

    private static Runnable onItsOwnThread(EndableStream stream) {
        Context context = Vertx.currentContext();
        return () -> context.runOnContext(v -> stream.end());
    }
}

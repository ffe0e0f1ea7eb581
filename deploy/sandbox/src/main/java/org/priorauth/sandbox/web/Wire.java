package org.priorauth.sandbox.web;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.priorauth.sandbox.SandboxSettings;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Answers below JAX-RS: by halves, by drops, or not at all. Each takes the answer over, so that its Uni never has an item. */
@Singleton
class Wire {

    private static final int DROPS = 40;

    private final CurrentVertxRequest current;
    private final SandboxSettings settings;

    Wire(CurrentVertxRequest current, SandboxSettings settings) {
        this.current = current;
        this.settings = settings;
    }

    Uni<Response> half(Response good) {
        RoutingContext call = current.getCurrent();
        byte[] body = (byte[]) good.getEntity();
        begin(call, good, body.length).write(Buffer.buffer(body).slice(0, body.length / 2))
                .onComplete(written -> call.request().connection().close());
        return Uni.createFrom().nothing();
    }

    Uni<Response> cut() {
        current.getCurrent().request().connection().close();
        return Uni.createFrom().nothing();
    }

    Uni<Response> drip(Response good) {
        RoutingContext call = current.getCurrent();
        Buffer body = Buffer.buffer((byte[]) good.getEntity());
        HttpServerResponse response = begin(call, good, body.length());
        AtomicInteger drops = new AtomicInteger();
        call.vertx().setPeriodic(Math.max(1, settings.dripFor().toMillis() / DROPS), timer -> {
            int drop = drops.getAndIncrement();
            if (response.closed() || drop > DROPS) {
                call.vertx().cancelTimer(timer);
            } else {
                fall(response, body, drop);
            }
        });
        return Uni.createFrom().nothing();
    }

    private static void fall(HttpServerResponse response, Buffer body, int drop) {
        if (drop == DROPS) {
            response.end();
        } else {
            response.write(body.slice(body.length() * drop / DROPS, body.length() * (drop + 1) / DROPS));
        }
    }

    private static HttpServerResponse begin(RoutingContext call, Response good, int length) {
        return call.response().setStatusCode(good.getStatus()).putHeader(HttpHeaders.CONTENT_TYPE, Answers.FHIR_JSON)
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(length));
    }
}

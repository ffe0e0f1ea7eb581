package org.priorauth.gateway.forward;

import org.priorauth.gateway.admission.Visit;

import io.vertx.core.Future;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** Lets the gateway end a service's stream. What is not a stream after all, a refusal say, passes as it is. */
final class StreamWithAnEnd implements ProxyInterceptor {

    private final Visit visit;
    private final OpenStreams open;

    StreamWithAnEnd(Visit visit, OpenStreams open) {
        this.visit = visit;
        this.open = open;
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        if (response.getStatusCode() == 200 && response.getBody() != null && response.getBody().length() < 0) {
            EndableStream stream = new EndableStream(response.getBody().stream());
            response.setBody(Body.body(stream)).putHeader("X-Accel-Buffering", "no");
            open.add(stream, visit.http());
        }
        return context.sendResponse();
    }
}

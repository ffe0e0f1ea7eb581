package org.priorauth.gateway.forward;

import org.priorauth.gateway.door.Problems;

import io.vertx.core.Future;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** Stops a body that grows beyond its route's limit on its way, chunked or lying about its length. */
final class BodyWithinLimit implements ProxyInterceptor {

    private final long limit;
    private final Runnable bodySent;

    BodyWithinLimit(long limit, Runnable bodySent) {
        this.limit = limit;
        this.bodySent = bodySent;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        CountedStream counted = new CountedStream(request.proxiedRequest(), limit, bodySent);
        request.setBody(Body.body(counted, request.getBody().length()));
        return context.sendRequest().recover(fault -> counted.broken()
                ? Future.succeededFuture(ProblemAnswers.instead(context, Problems.tooLarge(limit)))
                : Future.failedFuture(fault));
    }
}

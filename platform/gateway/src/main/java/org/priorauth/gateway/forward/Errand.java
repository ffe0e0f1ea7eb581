package org.priorauth.gateway.forward;

import java.time.Duration;

import org.priorauth.gateway.admission.Visit;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;

/** One request's way to its service, and the clock that runs once it has been said completely. */
final class Errand {

    private final Visit visit;
    private final Upstreams upstreams;
    private final Duration answerWithin;
    private HttpClientRequest request;

    Errand(Visit visit, Upstreams upstreams, Duration answerWithin) {
        this.visit = visit;
        this.upstreams = upstreams;
        this.answerWithin = answerWithin;
    }

    Future<HttpClientRequest> connect() {
        return upstreams.open(visit.route()).onSuccess(this::connected)
                .recover(fault -> Future.failedFuture(new NotReached(fault)));
    }

    /** A slow upload is the caller's business; a slow answer is the service's. */
    void bodySent() {
        if (request != null) {
            request.idleTimeout(answerWithin.toMillis());
        }
    }

    private void connected(HttpClientRequest opened) {
        request = opened;
        // the answer's future tells the same; without a handler Vert.x would log it as an error of ours
        opened.exceptionHandler(fault -> {});
        // only now is the body asked for: a refused one never travels (RFC 9110, 10.1.1)
        if ("100-continue".equalsIgnoreCase(visit.header("Expect"))) {
            visit.http().response().writeContinue();
        }
    }
}

package org.priorauth.gateway.forward;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import org.jboss.logging.Logger;
import org.priorauth.gateway.admission.Visit;
import org.priorauth.gateway.door.Problem;
import org.priorauth.gateway.door.RequestId;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** A service that is down, breaks off or does not answer: the caller learns which stage, and when to come back. */
final class FaultsAsProblems implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(FaultsAsProblems.class);

    private static final String UNKNOWN = "Whether it did what you asked is not known: repeat it with the same"
            + " Idempotency-Key.";

    private final Visit visit;
    private final Duration retryAfter;

    FaultsAsProblems(Visit visit, Duration retryAfter) {
        this.visit = visit;
        this.retryAfter = retryAfter;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(fault -> {
            LOG.warnf("%s did not answer request %s: %s", stage(), RequestId.of(visit.http()), name(fault));
            return Future.succeededFuture(ProblemAnswers.instead(context, problem(fault)));
        });
    }

    private Problem problem(Throwable fault) {
        return what(fault).naming("stage", stage()).withHeader("Retry-After",
                String.valueOf(Math.max(1, retryAfter.toSeconds())));
    }

    private Problem what(Throwable fault) {
        if (fault instanceof NotReached) {
            return Problem.of(503, "service-unavailable", "Service unavailable",
                    "The " + stage() + " service is down. Nothing was done; try again shortly.");
        }
        return fault instanceof TimeoutException
                ? Problem.of(504, "service-slow", "No answer in time", "The " + stage() + " service did not answer. "
                        + UNKNOWN)
                : Problem.of(503, "service-unavailable", "Service unavailable",
                        "The " + stage() + " service broke off. " + UNKNOWN);
    }

    private String stage() {
        return visit.route().service();
    }

    private static String name(Throwable fault) {
        Throwable what = fault instanceof NotReached && fault.getCause() != null ? fault.getCause() : fault;
        return what.getClass().getSimpleName();
    }
}

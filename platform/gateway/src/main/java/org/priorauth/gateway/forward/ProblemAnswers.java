package org.priorauth.gateway.forward;

import org.priorauth.gateway.door.Problem;

import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyResponse;

/** The gateway's own words in the place of a service's answer. */
final class ProblemAnswers {

    private ProblemAnswers() {}

    static ProxyResponse instead(ProxyContext context, Problem problem) {
        ProxyResponse response = context.request().release().response().setStatusCode(problem.status());
        problem.headers().forEach(response::putHeader);
        return response.putHeader("Content-Type", Problem.MEDIA_TYPE).setBody(Body.body(problem.body()));
    }
}

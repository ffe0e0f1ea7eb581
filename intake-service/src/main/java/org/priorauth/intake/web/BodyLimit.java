package org.priorauth.intake.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.priorauth.chassis.problem.Problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Tells the sender of too large a body so, as a problem. Quarkus would answer with an empty 413 and close; a sender who
 * is still writing then sees a broken pipe and not the reason.
 */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_QUARKUS = 100;
    /** What is read and thrown away so that the answer can be read; beyond it the connection is closed. */
    private static final long PATIENCE = 64L * 1024 * 1024;

    private final long limit;
    private final String problem;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json)
            throws JsonProcessingException {
        this.limit = limit.asLongValue();
        this.problem = json.writeValueAsString(Problem.of(413, "too-large", "Body too large",
                "A message holds at most " + this.limit / (1024 * 1024) + " MB; send documents one by one.")
                .naming("Content-Length", "too-large", "is more than " + this.limit + " bytes"));
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_QUARKUS);
    }

    private void check(RoutingContext call) {
        long length = length(call.request());
        if (length <= limit) {
            call.next();
        } else if (length > PATIENCE) {
            refuse(call);
        } else {
            call.request().handler(thrownAway -> {}).endHandler(read -> refuse(call)).resume();
        }
    }

    private void refuse(RoutingContext call) {
        call.response().setStatusCode(413).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close").end(problem);
    }

    private static long length(HttpServerRequest request) {
        try {
            String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException nonsense) {
            return 0;
        }
    }
}

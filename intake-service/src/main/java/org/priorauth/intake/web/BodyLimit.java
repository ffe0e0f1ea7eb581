package org.priorauth.intake.web;

import java.util.concurrent.atomic.AtomicLong;

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
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Keeps bodies within the memory there is. One that is too large is refused with a problem: Quarkus would answer with an
 * empty 413 and close, and a sender who is still writing then sees a broken pipe and not the reason. A large one that
 * comes while others are being read is asked to come again.
 */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_QUARKUS = 100;
    /** What is read and thrown away so that the answer can be read; beyond it the connection is closed. */
    private static final long PATIENCE = 64L * 1024 * 1024;
    /** In bytes; smaller ones are not counted. */
    private static final long LARGE = 256L * 1024;
    /** A body takes about six times its length while it is read and stored. */
    private static final long SHARE_OF_MEMORY = 8;

    private final long limit;
    private final long budget;
    private final String tooLarge;
    private final String busy;
    private final AtomicLong underWay = new AtomicLong();

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json)
            throws JsonProcessingException {
        this.limit = limit.asLongValue();
        this.budget = Math.max(this.limit, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
        this.tooLarge = json.writeValueAsString(Problem.of(413, "too-large", "Body too large",
                "A message holds at most " + this.limit / (1024 * 1024) + " MB; send documents one by one.")
                .naming("Content-Length", "too-large", "is more than " + this.limit + " bytes"));
        this.busy = json.writeValueAsString(Problem.of(503, "busy", "Other large messages are being read",
                "Nothing was stored. Send it again in a moment."));
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_QUARKUS);
    }

    private void check(RoutingContext call) {
        long length = length(call.request());
        if (length > limit) {
            refuse(call, length, 413, tooLarge);
        } else if (length < LARGE) {
            call.next();
        } else if (underWay.addAndGet(length) <= budget) {
            call.addEndHandler(ended -> underWay.addAndGet(-length));
            call.next();
        } else {
            underWay.addAndGet(-length);
            call.response().putHeader("Retry-After", "1");
            refuse(call, length, 503, busy);
        }
    }

    private static void refuse(RoutingContext call, long length, int status, String problem) {
        if (length > PATIENCE) {
            answer(call, status, problem);
        } else {
            call.request().handler(thrownAway -> {}).endHandler(read -> answer(call, status, problem)).resume();
        }
    }

    private static void answer(RoutingContext call, int status, String problem) {
        HttpServerResponse response = call.response().setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (call.request().version() != HttpVersion.HTTP_2) {
            // HTTP/2 has no such header, and clients refuse an answer that bears it (RFC 9113, 8.2.2)
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
        response.end(problem);
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

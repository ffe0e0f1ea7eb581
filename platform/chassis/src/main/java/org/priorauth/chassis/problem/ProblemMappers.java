package org.priorauth.chassis.problem;

import java.util.Map;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/** Turns what was thrown into a problem. A fault of ours is logged with an id and told without detail. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Map<Integer, String> CODES = Map.of(400, "bad-request", 404, "not-found", 405,
            "method-not-allowed", 406, "not-acceptable", 413, "too-large", 415, "unsupported-media-type");

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException thrown) {
        return challenge();
    }

    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException thrown) {
        return challenge();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException thrown) {
        return Problem.of(403, "forbidden", "Not allowed", "Your role or clinic does not allow this.").response();
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException thrown) {
        return UnreadableJson.problem(thrown).response();
    }

    /** Named apart because Quarkus has a mapper of its own for it. */
    @ServerExceptionMapper
    Response mismatch(MismatchedInputException thrown) {
        return UnreadableJson.problem(thrown).response();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException thrown) {
        if (thrown.getCause() instanceof JsonProcessingException json) {
            return UnreadableJson.problem(json).response();
        }
        int status = thrown.getResponse().getStatus();
        String title = thrown.getResponse().getStatusInfo().getReasonPhrase();
        return Problem.of(status, CODES.getOrDefault(status, "http-" + status), title,
                "The request could not be served as it was sent.").response();
    }

    @ServerExceptionMapper
    Response fault(Throwable thrown) {
        String id = Integer.toHexString(System.identityHashCode(thrown));
        // the class and the place, not the message: a driver's message may quote a row
        StackTraceElement at = thrown.getStackTrace().length > 0 ? thrown.getStackTrace()[0] : null;
        LOG.errorf("fault %s: %s at %s", id, thrown.getClass().getName(), at);
        LOG.debug(id, thrown);
        return Problem.of(500, "fault", "A fault of ours",
                "Nothing was stored. Try again; if it stays, tell your operator the id " + id + ".").response();
    }

    private static Response challenge() {
        Problem problem = Problem.of(401, "unauthenticated", "Who are you?",
                "Send a valid bearer token of your clinic's log-in.");
        return Response.fromResponse(problem.response()).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }
}

package org.priorauth.sandbox.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.payer.Mischief;

import io.smallrye.mutiny.Uni;

/** Turns a good answer into the one a payer in trouble gives. */
@Singleton
public class Spoiling {

    static final int HUGE = 50 << 20;
    private static final String WEB_PAGE = "<!DOCTYPE html><html><head><title>Sign in</title></head>"
            + "<body><h1>Your session has expired</h1></body></html>";

    private final Answers answers;
    private final Wire wire;

    Spoiling(Answers answers, Wire wire) {
        this.answers = answers;
        this.wire = wire;
    }

    /** Where the wire itself is spoilt nothing more is answered: what is said was said already. */
    public Uni<Response> spoil(Mischief how, Response good) {
        return switch (how) {
            case HALF -> wire.half(good);
            case CUT -> wire.cut();
            case DRIP -> wire.drip(good);
            case HTML -> item(Response.ok(WEB_PAGE, MediaType.TEXT_HTML_TYPE).build());
            case EMPTY -> item(Response.ok().type(Answers.FHIR_JSON).header(HttpHeaders.CONTENT_LENGTH, 0).build());
            case HUGE -> item(Response.fromResponse(good).entity(new Padded((byte[]) good.getEntity(), HUGE)).build());
            case REFUSED_AFTER_ALL -> item(answers.refused(400, IssueType.PROCESSING, "The request was not accepted."));
            case NONE, OLD_PROFILE, TOO_MANY, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, CONFLICT -> item(good);
        };
    }

    public Response refusal(Mischief how) {
        Response refused = answers.refused(how.status(), kind(how),
                "The payer was told to answer " + how.status() + ".");
        return how == Mischief.TOO_MANY
                ? Response.fromResponse(refused).header(HttpHeaders.RETRY_AFTER, 1).build()
                : refused;
    }

    private static IssueType kind(Mischief how) {
        return switch (how) {
            case TOO_MANY -> IssueType.THROTTLED;
            case UNAUTHORIZED -> IssueType.LOGIN;
            case FORBIDDEN -> IssueType.FORBIDDEN;
            case NOT_FOUND -> IssueType.NOTFOUND;
            case CONFLICT -> IssueType.CONFLICT;
            default -> IssueType.PROCESSING;
        };
    }

    private static Uni<Response> item(Response response) {
        return Uni.createFrom().item(response);
    }
}

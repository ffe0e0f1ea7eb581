package org.priorauth.intake.change;

import java.util.UUID;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.chain.Outcome;
import org.priorauth.intake.domain.Request;

/** What is answered to a change. */
public final class Answers {

    private Answers() {}

    public static Response of(UUID id, Outcome<Request> outcome) {
        if (outcome instanceof Outcome.Refused<Request> no) {
            return no.why().problem().response();
        }
        Standing standing = Standing.of(id, ((Outcome.Done<Request>) outcome).state());
        return Response.ok(standing).header(HttpHeaders.ETAG, standing.etag()).build();
    }
}

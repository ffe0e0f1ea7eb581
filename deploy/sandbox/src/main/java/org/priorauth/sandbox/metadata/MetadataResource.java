package org.priorauth.sandbox.metadata;

import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.priorauth.sandbox.smart.Guards;
import org.priorauth.sandbox.web.Answers;

import io.smallrye.common.annotation.Blocking;

/** A payer's CapabilityStatement; anybody may read it. */
@Path("/payers/{payer}/fhir/metadata")
public class MetadataResource {

    private final Answers answers;
    private final Guards guards;
    private final Clock clock;

    MetadataResource(Answers answers, Guards guards, Clock clock) {
        this.answers = answers;
        this.guards = guards;
        this.clock = clock;
    }

    @GET
    @Blocking
    public Response metadata(@PathParam("payer") String payer, @Context UriInfo uri) {
        String base = uri.getBaseUri().resolve("/payers/" + payer).toString();
        return answers.ok(new Capabilities(base, guards.of(payer).isPresent()).statement(clock.instant()));
    }
}

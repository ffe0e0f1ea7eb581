package org.priorauth.sandbox.smart;

import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;

/** Where a clinic's system logs in at a payer, and how it finds that place. Errors as RFC 6749 § 5.2 has them. */
@Path("/payers/{payer}")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    private static final String BY_JWT = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final String SCOPE = "system/";

    /** What a client asks with. */
    record Asked(String grant, String type, String assertion, String scope) {}

    private final Guards guards;
    private final Assertions assertions;

    TokenResource(Guards guards, Assertions assertions) {
        this.guards = guards;
        this.assertions = assertions;
    }

    @GET
    @Path("/fhir/.well-known/smart-configuration")
    public Response configuration(@PathParam("payer") String payer, @Context UriInfo uri) {
        return guards.of(payer).map(it -> Response.ok(SmartConfiguration.at(endpoint(uri, payer))).build())
                .orElseGet(() -> Response.status(404).entity(Map.of("error", "not_found")).build());
    }

    @POST
    @Path("/token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    public Response token(@PathParam("payer") String payer, @Context UriInfo uri,
            @FormParam("grant_type") String grant, @FormParam("client_assertion_type") String type,
            @FormParam("client_assertion") String assertion, @FormParam("scope") String scope) {
        Asked asked = new Asked(grant, type, assertion, scope);
        return guards.of(payer).map(it -> answer(it, payer, endpoint(uri, payer), asked))
                .orElseGet(() -> refused(400, "invalid_client", "this payer knows no clients"));
    }

    private Response answer(Registration client, String payer, String endpoint, Asked asked) {
        if (!"client_credentials".equals(asked.grant())) {
            return refused(400, "unsupported_grant_type", "grant_type is client_credentials");
        }
        if (!BY_JWT.equals(asked.type()) || asked.assertion() == null) {
            return refused(400, "invalid_request", "a client_assertion of type " + BY_JWT + " is needed");
        }
        if (asked.scope() == null || !asked.scope().startsWith(SCOPE)) {
            return refused(400, "invalid_scope", "only " + SCOPE + " scopes are granted");
        }
        Optional<String> fault = assertions.fault(client, endpoint, asked.assertion());
        return fault.map(it -> refused(401, "invalid_client", it)).orElseGet(() -> granted(client, payer, asked));
    }

    private Response granted(Registration client, String payer, Asked asked) {
        return Response.ok(Map.of("access_token", guards.issue(payer, client), "token_type", "bearer", "expires_in",
                client.lifetime().toSeconds(), "scope", asked.scope())).header("Cache-Control", "no-store").build();
    }

    private static Response refused(int status, String error, String why) {
        return Response.status(status).entity(Map.of("error", error, "error_description", why)).build();
    }

    private static String endpoint(UriInfo uri, String payer) {
        return uri.getBaseUri().resolve("/payers/" + payer + "/token").toString();
    }
}

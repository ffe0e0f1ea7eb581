package org.priorauth.submission.keys;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.smallrye.mutiny.Uni;

/** RFC 7517. Public by nature. */
@Path("/.well-known/jwks.json")
@Tag(name = "Payers")
@PermitAll
public class JwksResource {

    private final SigningKeys keys;

    JwksResource(SigningKeys keys) { this.keys = keys; }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The public keys this service signs with, for payers that use SMART Backend Services")
    public Uni<String> keys() {
        return keys.published().map(all -> "{\"keys\":[" + String.join(",", all) + "]}");
    }
}

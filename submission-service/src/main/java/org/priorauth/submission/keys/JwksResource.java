package org.priorauth.submission.keys;

import java.util.EnumSet;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.priorauth.submission.payer.Algorithm;
import org.priorauth.submission.payer.Login;
import org.priorauth.submission.payer.PayerProfiles;

import io.smallrye.mutiny.Uni;

/** RFC 7517. Public by nature. */
@Path("/.well-known/jwks.json")
@Tag(name = "Payers")
@PermitAll
public class JwksResource {

    private final SigningKeys keys;
    private final Set<Algorithm> algorithms;

    JwksResource(SigningKeys keys, PayerProfiles payers) {
        this.keys = keys;
        this.algorithms = EnumSet.of(Algorithm.RS384);
        payers.all().forEach(payer -> Login.algorithm(payer.access().login()).ifPresent(algorithms::add));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The public keys this service signs with, the next ones and those just retired included, "
            + "for payers that use SMART Backend Services")
    public Uni<String> keys() {
        return keys.published(algorithms).map(all -> "{\"keys\":[" + String.join(",", all) + "]}");
    }
}

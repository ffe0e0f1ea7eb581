package org.priorauth.lmn.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;

import io.smallrye.mutiny.Uni;

@Path(LettersResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CLINICIAN)
@Tag(name = "Letters")
public class SignResource {

    private final Signing signing;
    private final Presence presence;
    private final CurrentCaller caller;

    SignResource(Signing signing, Presence presence, CurrentCaller caller) {
        this.signing = signing;
        this.presence = presence;
        this.caller = caller;
    }

    @POST
    @Path("{letterId}/sign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign a letter", description = "Freezes the text and prints it. 403 without NPI, credentials and licence in the token, where the payer does not accept the credentials, and with code signing.reauthenticate where the log-in is too long ago, 409 while facts are missing or blocking findings stand (sign with an override and its reason all the same), 412 where it changed since If-Match, 422 without attestation, 428 without If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Uni<Response> sign(@RestPath UUID id, @RestPath UUID letterId,
            @HeaderParam(HttpHeaders.IF_MATCH) String tag, SignRequest request) {
        Caller signer = caller.get();
        SignRequest asked = request == null ? new SignRequest(null, null) : request;
        IfMatch seen = new IfMatch(tag);
        Optional<Problem> wrong = Signer.refusal(signer).map(Refusal::problem).or(presence::refusal)
                .or(asked::problem).or(seen::absent);
        return wrong.map(problem -> Uni.createFrom().item(problem.response())).orElseGet(
                () -> signing.sign(signer, new SignCheck.Wish(id, letterId, seen, asked,
                        signer.credentials().orElseThrow())));
    }
}

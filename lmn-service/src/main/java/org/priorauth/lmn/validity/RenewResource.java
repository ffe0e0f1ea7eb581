package org.priorauth.lmn.validity;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.file.SignedLetters;

import io.smallrye.mutiny.Uni;

@Path(ValidityResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN})
@Tag(name = "Validity")
public class RenewResource {

    /** Where the renewal's draft is. */
    public record Renewal(UUID letterId) {}

    private static final String EXAMPLE = "{\"letterId\":\"019cbdb5-d3c0-7895-86b4-5d9de6804ab1\"}";

    private final SignedLetters letters;
    private final Good good;
    private final Renewals renewals;
    private final CurrentCaller caller;

    RenewResource(SignedLetters letters, Good good, Renewals renewals, CurrentCaller caller) {
        this.letters = letters;
        this.good = good;
        this.renewals = renewals;
        this.caller = caller;
    }

    @POST
    @Path("renew")
    @Operation(summary = "Draft the renewal of a signed letter", description = "Prefilled with the letter's words and the facts as they are: what was said then, the days and visits since; what has changed is asked. The letter stays in force until the renewal is signed. Comes by itself ahead of the letter's end. 409 where it is not signed, was superseded or withdrawn, or while another draft is at hand.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Renewal.class), examples = @ExampleObject(name = "drafted", value = EXAMPLE)))
    public Uni<Response> renew(@RestPath UUID id, @RestPath UUID letterId,
            @HeaderParam(Idempotency.HEADER) String key) {
        return letters.once(Good.place(caller.get(), id, letterId, "letter.renew"), key, null,
                told -> good.look(told)
                        .chain(look -> letters.change(told,
                                (known, cause) -> renewals.asked(known, letterId, look, cause)))
                        .map(outcome -> answer(id, outcome)));
    }

    private static Response answer(UUID id, Outcome<LetterFile> outcome) {
        if (outcome instanceof Outcome.Refused<LetterFile> no) {
            return no.why().problem().response();
        }
        LetterFile file = ((Outcome.Done<LetterFile>) outcome).state();
        UUID letterId = Filed.last(file).orElseThrow().letter().letterId();
        return Response
                .created(URI.create(ValidityResource.PATH.replace("{id}", id.toString()).replace("{letterId}",
                        letterId.toString())))
                .entity(new Renewal(letterId)).build();
    }
}

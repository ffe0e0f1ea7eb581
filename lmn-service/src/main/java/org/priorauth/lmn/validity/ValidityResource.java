package org.priorauth.lmn.validity;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.lmn.file.SignedLetters;

import io.smallrye.mutiny.Uni;

@Path(ValidityResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validity")
public class ValidityResource {

    static final String PATH = "/api/v1/authorizations/{id}/letters/{letterId}";

    private final SignedLetters letters;
    private final Good good;
    private final CurrentCaller caller;

    ValidityResource(SignedLetters letters, Good good, CurrentCaller caller) {
        this.letters = letters;
        this.good = good;
        this.caller = caller;
    }

    @GET
    @Path("validity")
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR, Role.EHR})
    @TouchesPhi("letter.validity")
    @Operation(summary = "How long a signed letter is good", description = "By the payer's rule for this service; the first end counts. A letter that adds to another one is good as long as that one, which is the answer. 409 where it is not signed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ValidityView.class)))
    public Uni<Response> validity(@RestPath UUID id, @RestPath UUID letterId) {
        return letters.read(Good.place(caller.get(), id, letterId, "letter.validity"),
                told -> good.answer(Good.behind(told)));
    }

    @POST
    @Path("usage")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EHR, Role.COORDINATOR})
    @Operation(summary = "Tell a visit that used the letter", description = "A visit belongs to the authorization: it counts once per visit id, at the letter in force that day, whichever of its letters it is told on; the answer is of the named letter, for an addendum of the letter it adds to. Told again with another day, or used=false, it is corrected. A visit before the first signing counts nowhere.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ValidityView.class)))
    public Uni<Response> usage(@RestPath UUID id, @RestPath UUID letterId, VisitTold body) {
        VisitTold visit = body == null ? new VisitTold(null, null, null) : body;
        return visit.problem().map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> letters.tell(Good.place(caller.get(), id, letterId, "letter.usage"),
                        told -> good.used(Good.behind(told), visit)));
    }
}

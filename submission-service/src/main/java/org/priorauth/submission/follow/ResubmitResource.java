package org.priorauth.submission.follow;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.domain.after.Resubmitting;

import io.smallrye.mutiny.Uni;

/** A denied request is asked anew. */
@Path("/api/v1/authorizations/{id}/submissions/resubmit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "After the decision")
public class ResubmitResource {

    private static final Refusal NOTHING_NEW = Refusal.conflict("submission.not-resubmittable",
            "Only a denied request is asked anew, with something new in it: supply what was missing in the order, or "
                    + "supersede the letter, first. Otherwise appeal. Not while an appeal is open.");

    private final Deeds deeds;
    private final CurrentCaller caller;

    ResubmitResource(Deeds deeds, CurrentCaller caller) {
        this.deeds = deeds;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    @Operation(summary = "Ask a denied request anew, with what was missing", description = "A request of its own, with identifiers of its own and no Claim.related: that is for updates (PAS 2.2.1). It is no appeal and stops no time to appeal. Put together from the order and the letter as they are; it waits for them where they are not complete. 409 submission.not-resubmittable where order and letter are the ones the payer saw.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Recorded.class)))
    public Uni<Response> anew(@RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key) {
        return deeds.once(new Deeds.Asked(caller.get(), id, "submission.resubmit", key, "resubmit"),
                (state, cause) -> Taken.of(Resubmitting.anew(state), NOTHING_NEW),
                state -> Response.ok(Recorded.of(id, state)).build());
    }
}

package org.priorauth.inbox.web;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.idempotency.Idempotency;

import io.smallrye.mutiny.Uni;

/** What people do with a case as a whole. */
@Path("/api/v1/inbox/authorizations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "inbox")
class InboxCasesResource {

    private final DeskWork work;
    private final Responses responses;
    private final CurrentCaller caller;

    InboxCasesResource(DeskWork work, Responses responses, CurrentCaller caller) {
        this.work = work;
        this.responses = responses;
        this.caller = caller;
    }

    @POST
    @Path("assign")
    @Operation(summary = "Gives the case to somebody", description = "Its open work moves along where it followed the"
            + " case's owner or waited for one. If-Match holds it to the edition that was read: 412 where it changed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeskWork.Owned.class)))
    public Uni<Response> assign(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewOwner owner) {
        return work.assignCase(caller.get(), id, ifMatch, owner);
    }

    @POST
    @Path("responses")
    @Operation(summary = "Records facts, an answer, a decision or a document, and announces it to the chain", description = "422 names every element that cannot be taken; 409 once the request is withdrawn. Send an"
            + " Idempotency-Key: the same request twice is then recorded once")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Responses.Recorded.class)))
    public Uni<Response> respond(@RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key,
            RecordedAnswer answer) {
        return responses.record(caller.get(), id, key, answer);
    }
}

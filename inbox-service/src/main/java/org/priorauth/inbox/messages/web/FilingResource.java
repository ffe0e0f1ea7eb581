package org.priorauth.inbox.messages.web;

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

import io.smallrye.mutiny.Uni;

/** Where messages belong, and what people confirm of them. */
@Path("/api/v1/inbox/messages/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "messages")
class FilingResource {

    private static final String STALE = "Somebody changed the message since the edition that If-Match names";

    private final LinkDesk links;
    private final ConfirmDesk confirming;
    private final CurrentCaller caller;

    FilingResource(LinkDesk links, ConfirmDesk confirming, CurrentCaller caller) {
        this.links = links;
        this.confirming = confirming;
        this.caller = caller;
    }

    @POST
    @Path("link")
    @Operation(summary = "It belongs to this authorization, whatever was said before", description = "Linking it"
            + " elsewhere is a correction, which is kept and reported; what was confirmed of it is to be confirmed anew."
            + " 409 where a person linked it there already; 422 where the clinic has no such authorization")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "412", description = STALE)
    public Uni<Response> link(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, LinkAsked asked) {
        return links.link(caller.get(), id, ifMatch, asked);
    }

    @POST
    @Path("unlink")
    @Operation(summary = "It belongs to none, or not there", description = "Undoes a link, or refuses what is proposed;"
            + " nothing links it by itself any more. 409 where it belongs to none already")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "412", description = STALE)
    public Uni<Response> unlink(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            LinkAsked asked) {
        return links.unlink(caller.get(), id, ifMatch, asked);
    }

    @POST
    @Path("confirm")
    @Operation(summary = "Takes a proposal, stands for the link, or for what the message says", description = "An"
            + " approval, denial or information request that is confirmed is announced to the chain as the payer's"
            + " decision (response-recorded), once: the same confirmation again changes nothing and answers 200."
            + " A peer-to-peer offer becomes work for a clinician; the rest is noted on the timeline."
            + " 409 where it was confirmed otherwise, was not proposed, or the request was taken back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "412", description = STALE)
    public Uni<Response> confirm(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ConfirmAsked asked) {
        return confirming.confirm(caller.get(), id, ifMatch, asked);
    }
}

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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;

import io.smallrye.mutiny.Uni;

/** With which messages a message goes. */
@Path("/api/v1/inbox/messages/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "messages")
class ThreadOfMessageResource {

    private final ThreadDesk threads;
    private final CurrentCaller caller;

    ThreadOfMessageResource(ThreadDesk threads, CurrentCaller caller) {
        this.threads = threads;
        this.caller = caller;
    }

    @POST
    @Path("split")
    @Operation(summary = "Makes a thread of its own of a message, with what came later or without; answers with the new"
            + " thread", description = "If-Match is the message's edition. 409 where nothing would stay behind."
                    + ThreadsResource.CHAIN)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThreadView.class), examples = @ExampleObject(name = "thread", value = ThreadView.EXAMPLE)))
    @APIResponse(responseCode = "412", description = ThreadsResource.STALE)
    public Uni<Response> split(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ThreadAsked asked) {
        return threads.split(caller.get(), id, ifMatch, asked);
    }

    @POST
    @Path("move")
    @Operation(summary = "Puts a message into another thread; answers with that one", description = "If-Match is the"
            + " message's edition. 409 where it is there already, 422 where the clinic has no such thread."
            + ThreadsResource.CHAIN)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThreadView.class), examples = @ExampleObject(name = "thread", value = ThreadView.EXAMPLE)))
    @APIResponse(responseCode = "412", description = ThreadsResource.STALE)
    public Uni<Response> move(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ThreadAsked asked) {
        return threads.move(caller.get(), id, ifMatch, asked);
    }
}

package org.priorauth.inbox.messages.web;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;

import io.smallrye.mutiny.Uni;

/** Threads of messages, as headers made them and people put them right. */
@Path("/api/v1/inbox/threads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "messages")
class ThreadsResource {

    static final String STALE = "Somebody changed it since the edition that If-Match names";
    static final String CHAIN = " What was said through the chain stays in its thread (409).";

    private final ThreadDesk threads;
    private final CurrentCaller caller;

    ThreadsResource(ThreadDesk threads, CurrentCaller caller) {
        this.threads = threads;
        this.caller = caller;
    }

    @GET
    @Path("{thread}")
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
    @TouchesPhi("message.thread-read")
    @Operation(summary = "A thread with its messages and what people changed of it; ETag is its edition")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThreadView.class), examples = @ExampleObject(name = "merged", value = ThreadView.EXAMPLE)))
    public Uni<Response> show(@RestPath UUID thread) {
        return threads.show(caller.get(), thread);
    }

    @POST
    @Path("{thread}/merge")
    @Operation(summary = "Puts all messages of this thread into another; answers with that one", description = "If-Match"
            + " is this thread's edition. 404 where it has no messages, 409 where both are the same, 422 where the clinic"
            + " has no such other." + CHAIN)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThreadView.class), examples = @ExampleObject(name = "merged", value = ThreadView.EXAMPLE)))
    @APIResponse(responseCode = "412", description = STALE)
    public Uni<Response> merge(@RestPath UUID thread, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ThreadAsked asked) {
        return threads.merge(caller.get(), thread, ifMatch, asked);
    }

    @POST
    @Path("changes/{change}/undo")
    @Operation(summary = "Takes a merge, split or move back; answers with the thread the messages are in again", description = "By"
            + " who did it, or a lead (403). 409 where it was taken back before, or a message has moved on since")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThreadView.class), examples = @ExampleObject(name = "thread", value = ThreadView.EXAMPLE)))
    public Uni<Response> undo(@RestPath UUID change) {
        return threads.undo(caller.get(), change);
    }
}

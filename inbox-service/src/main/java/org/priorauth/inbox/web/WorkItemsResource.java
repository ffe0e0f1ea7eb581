package org.priorauth.inbox.web;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.inbox.store.ItemList;

import io.smallrye.mutiny.Uni;

/** The queue of what needs a person. */
@Path("/api/v1/inbox/work-items")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "work items")
class WorkItemsResource {

    private final ItemLookup lookup;
    private final DeskWork work;
    private final CurrentCaller caller;

    WorkItemsResource(ItemLookup lookup, DeskWork work, CurrentCaller caller) {
        this.lookup = lookup;
        this.work = work;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
    @TouchesPhi("work-item.listed")
    @Operation(summary = "What needs a person, the earliest due first, in pages")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Shown.Items.class)))
    public Uni<Response> list(@BeanParam ItemParameters asked) {
        return lookup.list(caller.get(), asked);
    }

    @GET
    @Path("counts")
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
    @Operation(summary = "How much is to be done: in all, by you, by nobody yet, too late, of each kind")
    public Uni<ItemList.Counts> counts() {
        return lookup.count(caller.get());
    }

    @GET
    @Path("{item}")
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
    @TouchesPhi("work-item.read")
    @Operation(summary = "One work item with its case; ETag is its edition")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkItemView.class)))
    public Uni<Response> one(@RestPath UUID item) {
        return lookup.one(caller.get(), item);
    }

    @POST
    @Path("{item}/assign")
    @Operation(summary = "Takes the work or hands it over", description = "403 where your role may not own this kind;"
            + " 409 where it is done; 412 where it changed since the edition in If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkItemView.class)))
    public Uni<Response> assign(@RestPath UUID item, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            NewOwner owner) {
        return work.assign(caller.get(), item, ifMatch, owner);
    }

    @POST
    @Path("{item}/done")
    @Operation(summary = "Marks the work as done, with a note or without", description = "409 where this kind closes by"
            + " itself once the chain has what it needs; 412 where it changed since the edition in If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkItemView.class)))
    public Uni<Response> done(@RestPath UUID item, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ItemNote note) {
        return work.finish(caller.get(), item, ifMatch, note);
    }

    @POST
    @Path("{item}/snooze")
    @Operation(summary = "Sets the work aside until a time", description = "It comes back by itself then, or when it is due,"
            + " whatever is earlier; also when the chain has news of it. 409 where it is done or due already")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkItemView.class)))
    public Uni<Response> snooze(@RestPath UUID item, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            SnoozeUntil until) {
        return work.snooze(caller.get(), item, ifMatch, until);
    }

    @POST
    @Path("{item}/wake")
    @Operation(summary = "Takes up at once what was set aside", description = "409 where it is not set aside")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkItemView.class)))
    public Uni<Response> wake(@RestPath UUID item, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return work.wake(caller.get(), item, ifMatch);
    }

    @POST
    @Path("{item}/undo")
    @Operation(summary = "Takes back the last assign, snooze, wake or done", description = "409 where something else has"
            + " happened since, or the chain no longer needs it; 403 where it was somebody else's move and you are no lead")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkItemView.class)))
    public Uni<Response> undo(@RestPath UUID item, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return work.undo(caller.get(), item, ifMatch);
    }

    @POST
    @Path("{item}/note")
    @Operation(summary = "Writes a note beside the work, open or done")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkItemView.class)))
    public Uni<Response> note(@RestPath UUID item, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ItemNote note) {
        return work.note(caller.get(), item, ifMatch, note);
    }
}

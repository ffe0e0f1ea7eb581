package org.priorauth.inbox.messages.web;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.inbox.web.ItemNote;

import io.smallrye.mutiny.Uni;

/** Messages of every channel. */
@Path("/api/v1/inbox/messages")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "messages")
class MessagesResource {

    private final MessageLookup lookup;
    private final MessageWriting writing;
    private final MessageDesk desk;
    private final CurrentCaller caller;

    MessagesResource(MessageLookup lookup, MessageWriting writing, MessageDesk desk, CurrentCaller caller) {
        this.lookup = lookup;
        this.writing = writing;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
    @TouchesPhi("message.listed")
    @Operation(summary = "Messages of all channels, the newest first, in pages")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MessageLookup.MessagePage.class)))
    public Uni<Response> list(@BeanParam MessageParameters asked) {
        return lookup.list(caller.get(), asked);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
    @TouchesPhi("message.read")
    @Operation(summary = "One message")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MessageView.class)))
    public Uni<Response> one(@RestPath UUID id) {
        return lookup.one(caller.get(), id);
    }

    @POST
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.EHR})
    @Operation(summary = "An EHR's message, the note of a call, papers for a portal, an e-mail or a fax to be sent", description = "What the same EHR sent before, by id or content, is answered with its id and again: true")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MessageWriting.Taken.class)))
    public Uni<Response> take(@HeaderParam(Idempotency.HEADER) String key, NewMessage message) {
        return writing.take(caller.get(), key, message);
    }

    @POST
    @Path("{id}/settled")
    @Operation(summary = "What it needed is done", description = "e.g. the sender was asked for what could not be kept")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MessageView.class)))
    public Uni<Response> settled(@RestPath UUID id, ItemNote note) {
        return ItemNote.missingOrTooLong(note).map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> desk.settle(caller.get(), id, note.text()));
    }

    @POST
    @Path("{id}/again")
    @Operation(summary = "Send it again", description = "For what was not sent, or may not have been; it keeps its"
            + " Message-ID, so that who has it already knows it again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MessageView.class)))
    public Uni<Response> again(@RestPath UUID id) {
        return desk.again(caller.get(), id);
    }

    @POST
    @Path("{id}/filed")
    @Operation(summary = "A portal took the papers: its confirmation number, and what shows it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MessageView.class)))
    public Uni<Response> filed(@RestPath UUID id, PortalEvidence brought) {
        return PortalEvidence.fault(brought).map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> desk.file(caller.get(), id, brought));
    }
}

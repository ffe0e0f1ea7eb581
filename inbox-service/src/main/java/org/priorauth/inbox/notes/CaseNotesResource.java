package org.priorauth.inbox.notes;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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
import org.priorauth.inbox.web.ItemNote;

import io.smallrye.mutiny.Uni;

/** Notes beside a case. */
@Path("/api/v1/inbox/authorizations/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "notes")
class CaseNotesResource {

    private final CaseNotes notes;
    private final CurrentCaller caller;

    CaseNotesResource(CaseNotes notes, CurrentCaller caller) {
        this.notes = notes;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
    @TouchesPhi("note.listed")
    @Operation(summary = "The notes beside the case, the newest first, at most 200; those beside work stand with the work")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseNote.All.class)))
    public Uni<Response> list(@RestPath UUID id) {
        return notes.list(caller.get(), id).map(found -> found.<Response>map(CaseNotesResource::shown)
                .orElseGet(CaseNotes::notFound));
    }

    private static Response shown(List<CaseNote> found) {
        return Response.ok(new CaseNote.All(found)).build();
    }

    @POST
    @Operation(summary = "Writes a note beside the case", description = "@ and a person's id, as in @lee, tells that person:"
            + " it stands in their mentions, and the stream says inbox.mentioned")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CaseNote.class)))
    public Uni<Response> write(@RestPath UUID id, ItemNote note) {
        return ItemNote.missingOrTooLong(note).map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> notes.write(caller.get(), id, note.text()));
    }
}

package org.priorauth.inbox.messages.web;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.inbox.documents.Original;

import io.smallrye.mutiny.Uni;

/** Papers that came with messages or are to go with them. */
@Path("/api/v1/inbox/documents")
@Tag(name = "messages")
class DocumentsResource {

    private final DocumentDesk desk;
    private final PaperDesk papers;
    private final CurrentCaller caller;

    DocumentsResource(DocumentDesk desk, PaperDesk papers, CurrentCaller caller) {
        this.desk = desk;
        this.papers = papers;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.EHR})
    @Operation(summary = "Keeps a paper, unchanged, for a message to name", description = "Its bytes are the body; what"
            + " it is, they say. Content-Disposition may give a filename (filename*=UTF-8''...). At most 10 MB")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Uni<Response> keep(@HeaderParam(HttpHeaders.CONTENT_DISPOSITION) String disposition, byte[] bytes) {
        return bytes == null || bytes.length == 0
                ? Uni.createFrom()
                        .item(Problem.of(400, "document.empty", "An empty paper", "Send its bytes.").response())
                : desk.keep(caller.get(), Original.of(FileName.in(disposition), bytes));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
    @Operation(summary = "A paper as it came, to be saved")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
    public RestMulti<byte[]> bytes(@RestPath UUID id) {
        return desk.bytes(caller.get(), id);
    }

    @GET
    @Path("{id}/text")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
    @TouchesPhi("document.read")
    @Operation(summary = "What was read of a paper, page by page; how: text (as it holds it) or ocr (as it looks)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaperDesk.Words.class)))
    public Uni<Response> text(@RestPath UUID id) {
        return papers.words(caller.get(), id);
    }

    @POST
    @Path("pages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
    @Operation(summary = "Makes a PDF of pages: some of one paper, of several, turned", description = "A TIFF's or a"
            + " picture's pages become PDF pages. The papers it is made of stay as they are")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "422", description = "document.unknown, document.locked, document.no-such-page,"
            + " document.unreadable")
    public Uni<Response> make(NewPaper asked) {
        return NewPaper.fault(asked).map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> papers.make(caller.get(), asked));
    }
}

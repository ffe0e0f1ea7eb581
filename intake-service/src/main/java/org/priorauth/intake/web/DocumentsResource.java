package org.priorauth.intake.web;

import java.util.Optional;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.intake.change.KeepingDocuments;
import org.priorauth.intake.document.Enclosure;
import org.priorauth.intake.plain.PlainOrder.InlineDocument;
import org.priorauth.intake.reading.Reading;

import io.smallrye.mutiny.Uni;

/** The papers of one authorization. A title may be PHI: it travels in bodies only, never in an address or a header. */
@Path("/api/v1/authorizations/{id}/documents")
@Tag(name = "documents")
public class DocumentsResource {

    private static final String TAKEN = "PDF, TIFF, PNG, JPEG or UTF-8 text, at most 10 MB, checked by its first bytes.";

    private final ShownOrders orders;
    private final KeepingDocuments keeping;
    private final Uploads uploads;
    private final CurrentCaller caller;

    DocumentsResource(ShownOrders orders, KeepingDocuments keeping, Uploads uploads, CurrentCaller caller) {
        this.orders = orders;
        this.keeping = keeping;
        this.uploads = uploads;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EHR, Role.COORDINATOR, Role.CLINICIAN})
    @Operation(summary = "Adds a paper whose bytes stand in the JSON as base64", description = TAKEN)
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = InlineDocument.class)))
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = KeepingDocuments.Kept.class)))
    @APIResponse(responseCode = "200", description = "The same bytes were there already")
    @APIResponse(responseCode = "422", description = "Too large, or not what its media type says")
    public Uni<Response> inline(@RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key, byte[] body) {
        return keep(id, key, uploads.inline(body == null ? new byte[0] : body));
    }

    @POST
    @Consumes({"application/pdf", "image/tiff", "image/png", "image/jpeg", MediaType.TEXT_PLAIN})
    @RolesAllowed({Role.EHR, Role.COORDINATOR, Role.CLINICIAN})
    @Operation(summary = "Adds a paper as it is", description = TAKEN + ".")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = KeepingDocuments.Kept.class)))
    public Uni<Response> raw(@RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @Parameter(description = "LOINC code of the kind of document") @RestQuery String type,
            byte[] body) {
        return keep(id, key, uploads.raw(mediaType, type, body == null ? new byte[0] : body));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.EHR, Role.COORDINATOR, Role.CLINICIAN})
    @Operation(summary = "Adds a paper from a form: file, title, type (LOINC)", description = TAKEN)
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = KeepingDocuments.Kept.class)))
    public Uni<Response> form(@RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key,
            @RestForm("file") FileUpload file, @RestForm String title, @RestForm String type) {
        return keep(id, key, uploads.form(Optional.ofNullable(file), title, type));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR, Role.SERVICE})
    @TouchesPhi("document.list")
    @Operation(summary = "The papers of the order, without their bytes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentRef[].class)))
    public Uni<Response> documents(@RestPath UUID id) {
        return orders.documents(caller.get(), id);
    }

    @GET
    @Path("{documentId}")
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR, Role.SERVICE})
    @TouchesPhi("document.read")
    @Operation(summary = "The bytes of a paper, as they came")
    @APIResponse(responseCode = "200", description = "As an attachment, with its sha256 as ETag")
    @APIResponse(responseCode = "404", description = "No such paper of this authorization in your clinic")
    public Uni<Response> document(@RestPath UUID id, @RestPath UUID documentId) {
        return orders.document(caller.get(), id, documentId);
    }

    private Uni<Response> keep(UUID id, String key, Uni<Reading<Enclosure>> upload) {
        Caller who = caller.get();
        return upload.chain(reading -> reading instanceof Reading.Unreadable<Enclosure> no
                ? Uni.createFrom().item(no.problem().response())
                : keeping.keep(who, id, key, ((Reading.Readable<Enclosure>) reading).value()));
    }
}

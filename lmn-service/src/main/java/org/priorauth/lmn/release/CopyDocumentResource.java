package org.priorauth.lmn.release;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.domain.release.CopyRequest;
import org.priorauth.lmn.domain.release.CopyRequest.Released;
import org.priorauth.lmn.file.SignedDocuments;
import org.priorauth.lmn.file.SignedLetters.Told;

import io.smallrye.mutiny.Uni;

@Path(CopiesResource.PATH + "/{copyId}/document")
@RolesAllowed({Role.COORDINATOR, Role.LEAD})
@Tag(name = "Patient's copies")
public class CopyDocumentResource {

    private static final String FHIR = "{\"resourceType\":\"DocumentReference\",\"status\":\"current\","
            + "\"content\":[{\"attachment\":{\"contentType\":\"application/pdf\",\"data\":\"JVBERi0x\"}}]}";
    private static final Refusal NOT_RELEASED = Refusal.conflict("copy.not-released",
            "Nothing has been released for this request.");

    private final CopyDesk desk;
    private final SignedDocuments documents;
    private final CurrentCaller caller;

    CopyDocumentResource(CopyDesk desk, SignedDocuments documents, CurrentCaller caller) {
        this.desk = desk;
        this.documents = documents;
        this.caller = caller;
    }

    @GET
    @Produces({"application/pdf", "application/fhir+json", "application/problem+json"})
    @TouchesPhi("copy.print")
    @Operation(summary = "The copy as it was released", description = "The signed PDF byte for byte, or a FHIR R4 DocumentReference with the PDF inline. 409 before it is released.")
    @APIResponse(responseCode = "200", description = "As it was released", content = {
            @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "application/fhir+json", schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(name = "document-reference", value = FHIR))})
    public Uni<Response> document(@RestPath UUID id, @RestPath UUID letterId, @RestPath UUID copyId) {
        return desk.read(CopyDesk.place(caller.get(), id, letterId, "copy.print"), (told, copies) -> copies
                .find(letterId, copyId).map(request -> document(told, request))
                .orElseGet(() -> Uni.createFrom().item(Refusal.notFound().problem().response())));
    }

    private Uni<Response> document(Told told, CopyRequest request) {
        return request instanceof Released released
                ? documents.find(told.session(), told.cause().tenant(), told.cause().authorizationId(),
                        told.letter().letterId())
                        .map(pdf -> Copy.of(told.filed(), told.letter(), released, pdf.orElseThrow()))
                : Uni.createFrom().item(NOT_RELEASED.problem().response());
    }
}

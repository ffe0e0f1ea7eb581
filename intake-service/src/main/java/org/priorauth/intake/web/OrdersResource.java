package org.priorauth.intake.web;

import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.intake.domain.Rulebook;
import org.priorauth.intake.draft.Brought;
import org.priorauth.intake.filing.Filed;
import org.priorauth.intake.filing.FilingOrders;
import org.priorauth.intake.plain.PlainOrder;
import org.priorauth.intake.reading.Reading;

import io.smallrye.mutiny.Uni;

/** The front door for orders. */
@Path("/api/v1/authorizations")
@RolesAllowed({Role.EHR, Role.COORDINATOR})
@Tag(name = "authorizations")
public class OrdersResource {

    static final String FHIR_JSON = "application/fhir+json";

    private final IncomingOrders incoming;
    private final FilingOrders filing;
    private final CurrentCaller caller;

    OrdersResource(IncomingOrders incoming, FilingOrders filing, CurrentCaller caller) {
        this.incoming = incoming;
        this.filing = filing;
        this.caller = caller;
    }

    @POST
    @Consumes(FHIR_JSON)
    @Operation(summary = "Files the orders of a FHIR R4 Bundle", description = """
                                                                               A Bundle of type transaction, batch or collection with Patient, Coverage, ServiceRequest(s), Condition(s),
                                                                               Practitioner or PractitionerRole, the clinic's and the payer's Organization, DocumentReferences, and what
                                                                               tells of the case. Services of one patient, coverage and kind of care make one authorization. At most 10 MB,
                                                                               UTF-8. Nothing outside the Bundle is ever fetched.""")
    @RequestBody(content = @Content(mediaType = FHIR_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "202", description = "Filed: accepted, or incomplete with what is missing", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Filed.class)))
    @APIResponse(responseCode = "200", description = "Filed before and open: that authorization, duplicate: true")
    @APIResponse(responseCode = "400", description = "No JSON that can be taken: the problem names line or element")
    @APIResponse(responseCode = "413", description = "More than 10 MB")
    @APIResponse(responseCode = "422", description = "No order as it is: the problem names each element by its FHIRPath")
    public Uni<Response> bundle(@HeaderParam(Idempotency.HEADER) String key, @Context HttpHeaders headers,
            byte[] body) {
        return file(key, headers, body, incoming::bundle);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Files one order in plain JSON", description = "UTF-8, at most 10 MB, documents in base64.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlainOrder.class)))
    @APIResponse(responseCode = "202", description = "Filed: accepted, or incomplete with what is missing", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Filed.class)))
    @APIResponse(responseCode = "200", description = "Filed before and open: that authorization, duplicate: true")
    @APIResponse(responseCode = "400", description = "No JSON that can be taken: the problem names line or element")
    @APIResponse(responseCode = "422", description = "No order as it is: the problem names each member by its pointer")
    public Uni<Response> order(@HeaderParam(Idempotency.HEADER) String key, @Context HttpHeaders headers,
            byte[] body) {
        return file(key, headers, body, incoming::order);
    }

    private Uni<Response> file(String key, HttpHeaders headers, byte[] sent,
            BiFunction<byte[], Rulebook, Uni<Reading<Brought>>> read) {
        Optional<Response> refusal = Charset.refusal(headers);
        if (refusal.isPresent()) {
            return Uni.createFrom().item(refusal.get());
        }
        byte[] body = sent == null ? new byte[0] : sent;
        Caller who = caller.get();
        Rulebook rulebook = incoming.rulebook();
        return read.apply(body, rulebook).chain(reading -> reading instanceof Reading.Unreadable<Brought> no
                ? Uni.createFrom().item(no.problem().response())
                : filing.file(who, key, body, ((Reading.Readable<Brought>) reading).value(), rulebook));
    }
}

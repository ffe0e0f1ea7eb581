package org.priorauth.submission.web;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Submission;

import io.smallrye.mutiny.Uni;

/** Reads. */
@Path("/api/v1/authorizations/{id}/submissions")
@Tag(name = "Submissions", description = "The request to the payer, and what the payer says")
public class SubmissionResource {

    private final Submissions submissions;
    private final Records records;
    private final Transactions transactions;
    private final CurrentCaller caller;

    SubmissionResource(Submissions submissions, Records records, Transactions transactions, CurrentCaller caller) {
        this.submissions = submissions;
        this.records = records;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.EHR, Role.AUDITOR})
    @TouchesPhi("submission.read")
    @Operation(summary = "How the request fares: state, lines requested against authorised, references, history")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    @APIResponse(responseCode = "404", description = "no such authorization in the caller's clinic")
    public Uni<Response> one(@RestPath UUID id) {
        String tenant = caller.get().tenant();
        return transactions.quietly(session -> submissions.find(session, tenant, id).chain(found -> found.isEmpty()
                ? Uni.createFrom().item(Refusal.notFound().problem().response())
                : records.of(session, tenant, id)
                        .map(kept -> Response.ok(Views.of(id, found.get(), kept)).build())));
    }

    @GET
    @Path("packet")
    @Produces({"application/fhir+json", Problem.MEDIA_TYPE})
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
    @TouchesPhi("packet.read")
    @Operation(summary = "The exact FHIR Bundle that will be sent, or was sent last, letter and documents inline")
    @APIResponse(responseCode = "200", description = "a Da Vinci PAS 2.2.1 request Bundle, byte for byte")
    @APIResponse(responseCode = "404", description = "no such authorization in the caller's clinic")
    @APIResponse(responseCode = "409", description = "packet.not-ready: it is not put together yet")
    public Uni<Response> packet(@RestPath UUID id) {
        return transactions.quietly(session -> submissions.find(session, caller.get().tenant(), id)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Refusal.notFound().problem().response())
                        : found.flatMap(Submission::latest).map(intent -> packet(session, intent.id()))
                                .orElseGet(() -> Uni.createFrom().item(notReady()))));
    }

    private Uni<Response> packet(Session session, UUID intent) {
        return records.packet(session, intent)
                .map(found -> found.map(bytes -> Response.ok(bytes).build()).orElseGet(SubmissionResource::notReady));
    }

    private static Response notReady() {
        return Refusal.conflict("packet.not-ready", "The packet is not put together yet; see what it waits for.")
                .problem().response();
    }
}

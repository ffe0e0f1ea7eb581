package org.priorauth.benefits.web;

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
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.benefits.store.Verifications;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;

import io.smallrye.mutiny.Uni;

/** What is known of the benefits. */
@Path("/api/v1/authorizations/{id}/benefits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "benefits")
public class BenefitsResource {

    private final Verifications verifications;
    private final Transactions transactions;
    private final CurrentCaller caller;

    BenefitsResource(Verifications verifications, Transactions transactions, CurrentCaller caller) {
        this.verifications = verifications;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.EHR, Role.AUDITOR})
    @TouchesPhi("benefits.read")
    @Operation(summary = "All rulings and figures of the benefits, each with its source and time")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BenefitsView.class)))
    @APIResponse(responseCode = "404", description = "No order with this id was accepted in your clinic")
    public Uni<Response> benefits(@RestPath UUID id) {
        return transactions.quietly(session -> verifications.find(session, caller.get().tenant(), id))
                .map(found -> found.map(known -> Response.ok(BenefitsView.of(id, known)).build())
                        .orElseGet(() -> Refusal.notFound().problem().response()));
    }
}

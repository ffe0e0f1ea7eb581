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
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.chain.Submissions;

import io.smallrye.mutiny.Uni;

/** What the guide wants to be measured of one authorization. */
@Path("/api/v1/authorizations/{id}/submissions/measures")
@Tag(name = "Submissions")
public class MeasuresResource {

    private final Submissions submissions;
    private final Measured measured;
    private final Transactions transactions;
    private final CurrentCaller caller;

    MeasuresResource(Submissions submissions, Measured measured, Transactions transactions, CurrentCaller caller) {
        this.submissions = submissions;
        this.measured = measured;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.LEAD, Role.AUDITOR})
    @TouchesPhi("submission.measures")
    @Operation(summary = "Every exchange with the payer, with what was asked and what came of it, as PASMetricData", description = "The "
            + "logical model of PAS 2.2.1: without names, member ids or diagnoses. Times are instants.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MetricData.class)))
    @APIResponse(responseCode = "404", description = "no such authorization in the caller's clinic, or no order yet")
    public Uni<Response> measures(@RestPath UUID id) {
        String tenant = caller.get().tenant();
        return transactions.quietly(session -> submissions.find(session, tenant, id)
                .chain(found -> found.flatMap(state -> state.facts().order())
                        .map(order -> measured.of(session, tenant, id, order)
                                .map(data -> Response.ok(data).build()))
                        .orElseGet(() -> Uni.createFrom().item(Refusal.notFound().problem().response()))));
    }
}

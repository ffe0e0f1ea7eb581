package org.priorauth.submission.web;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import org.priorauth.submission.chain.History;
import org.priorauth.submission.chain.Submissions;

import io.smallrye.mutiny.Uni;

/** How a case came to where it stands. */
@Path("/api/v1/authorizations/{id}/submissions/history")
@Tag(name = "Submissions")
public class HistoryResource {

    private final Submissions submissions;
    private final History history;
    private final Transactions transactions;
    private final CurrentCaller caller;

    HistoryResource(Submissions submissions, History history, Transactions transactions, CurrentCaller caller) {
        this.submissions = submissions;
        this.history = history;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.EHR, Role.AUDITOR})
    @TouchesPhi("submission.history")
    @Operation(summary = "Every move of the case, oldest first: when, by whom, why")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = HistoryView.class)))
    @APIResponse(responseCode = "404", description = "no such authorization in the caller's clinic")
    public Uni<Response> all(@RestPath UUID id) {
        String tenant = caller.get().tenant();
        return transactions.quietly(session -> submissions.find(session, tenant, id).chain(found -> found.isEmpty()
                ? Uni.createFrom().item(Refusal.notFound().problem().response())
                : history.of(session, tenant, id)
                        .map(moves -> Response.ok(moves.stream().map(HistoryView::of).toList()).build())));
    }
}

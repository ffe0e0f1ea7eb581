package org.priorauth.inbox.web;

import java.util.List;
import java.util.function.BiFunction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.resteasy.reactive.RestQuery;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.store.Reports;

import io.smallrye.mutiny.Uni;

/** Where time goes and what payers say, for the lead. Numbers only, no PHI. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEAD)
@Tag(name = "reports")
class ReportsResource {

    private static final String SPAN = "Of what was decided from this time on, or before it; ISO 8601; all where absent";

    private final Reports reports;
    private final RuleBook rules;
    private final Transactions transactions;
    private final CurrentCaller caller;

    ReportsResource(Reports reports, RuleBook rules, Transactions transactions, CurrentCaller caller) {
        this.reports = reports;
        this.rules = rules;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Path("turnaround")
    @Operation(summary = "Hours from order to decision by payer, and how many came in time")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Reports.Turnaround[].class)))
    public Uni<Response> turnaround(@RestQuery @Parameter(description = SPAN) String from,
            @RestQuery @Parameter(description = SPAN) String to) {
        return report(from, to, (session, span) -> reports.turnaround(session, caller.get().tenant(), span));
    }

    @GET
    @Path("decisions")
    @Operation(summary = "What payers decided, by payer and category of care")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Reports.Decisions[].class)))
    public Uni<Response> decisions(@RestQuery @Parameter(description = SPAN) String from,
            @RestQuery @Parameter(description = SPAN) String to) {
        return report(from, to, (session, span) -> reports.decisions(session, caller.get().tenant(), span));
    }

    private <R> Uni<Response> report(String from, String to, BiFunction<Session, Reports.Span, Uni<List<R>>> count) {
        SpanAsked span = new SpanAsked(new Asked(caller.get(), rules.of(caller.get().tenant())), from, to);
        return span.problem().map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> transactions.quietly(session -> count.apply(session, span.span()))
                        .map(rows -> Response.ok(rows).build()));
    }
}

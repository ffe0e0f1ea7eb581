package org.priorauth.inbox.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.store.MatchingReports;

import io.smallrye.mutiny.Uni;

/** Whether the matcher can be trusted. Numbers only, no PHI. */
@Path("/api/v1/reports/matching")
@RolesAllowed({Role.LEAD, Role.AUDITOR})
@Tag(name = "reports")
class MatchingReportResource {

    private static final String SPAN = "Of links made from this time on, or before it; ISO 8601; all where absent";

    private final MatchingReports reports;
    private final RuleBook rules;
    private final Transactions transactions;
    private final CurrentCaller caller;

    MatchingReportResource(MatchingReports reports, RuleBook rules, Transactions transactions, CurrentCaller caller) {
        this.reports = reports;
        this.rules = rules;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Messages linked by themselves, corrected, proposed and taken, by channel")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MatchingReports.OfChannel[].class)))
    public Uni<Response> matching(@RestQuery @Parameter(description = SPAN) String from,
            @RestQuery @Parameter(description = SPAN) String to) {
        String tenant = caller.get().tenant();
        SpanAsked span = new SpanAsked(new Asked(caller.get(), rules.of(tenant)), from, to);
        return span.problem().map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> transactions.quietly(session -> reports.byChannel(session, tenant, span.span()))
                        .map(rows -> Response.ok(rows).build()));
    }
}

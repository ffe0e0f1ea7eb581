package org.priorauth.inbox.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
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
import org.priorauth.inbox.store.LetterReports;
import org.priorauth.inbox.store.LetterReports.Overridden;
import org.priorauth.inbox.store.LetterReports.SignedLetters;
import org.priorauth.inbox.store.Reports.Span;

import io.smallrye.mutiny.Uni;

/** Whether the lint is heeded. Numbers only, no PHI. */
@Path("/api/v1/reports/letters")
@RolesAllowed({Role.LEAD, Role.AUDITOR})
@Tag(name = "reports")
class LetterReportResource {

    /**
     * How letters were signed.
     *
     * @param overridden the most often overridden first
     */
    public record LetterReport(List<SignedLetters> signed, List<Overridden> overridden) {}

    private static final String EXAMPLE = "{\"signed\":[{\"payer\":\"aetna\",\"withoutOverride\":41,\"withOverride\":2}],"
            + "\"overridden\":[{\"rule\":\"other-patient\",\"payer\":\"aetna\",\"letters\":2}]}";
    private static final String SPAN = "Of what was signed from this time on, or before it; ISO 8601; all where absent";

    private final LetterReports reports;
    private final RuleBook rules;
    private final Transactions transactions;
    private final CurrentCaller caller;

    LetterReportResource(LetterReports reports, RuleBook rules, Transactions transactions, CurrentCaller caller) {
        this.reports = reports;
        this.rules = rules;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Letters signed with and without an override, by payer, and which rules were overridden")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterReport.class), examples = @ExampleObject(name = "a-month", value = EXAMPLE)))
    public Uni<Response> letters(@RestQuery @Parameter(description = SPAN) String from,
            @RestQuery @Parameter(description = SPAN) String to) {
        SpanAsked span = new SpanAsked(new Asked(caller.get(), rules.of(caller.get().tenant())), from, to);
        return span.problem().map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> transactions.quietly(session -> report(session, span.span()))
                        .map(report -> Response.ok(report).build()));
    }

    private Uni<LetterReport> report(Session session, Span span) {
        String tenant = caller.get().tenant();
        return reports.signed(session, tenant, span)
                .chain(signed -> reports.overridden(session, tenant, span)
                        .map(overridden -> new LetterReport(signed, overridden)));
    }
}

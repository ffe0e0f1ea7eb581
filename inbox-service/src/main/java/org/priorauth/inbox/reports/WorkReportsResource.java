package org.priorauth.inbox.reports;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.store.Reports.Span;
import org.priorauth.inbox.web.Asked;
import org.priorauth.inbox.web.SpanAsked;

import io.smallrye.mutiny.Uni;

/** What waits, what it costs in touches, what runs out, and why payers deny. Each also as CSV. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEAD)
@Tag(name = "reports")
class WorkReportsResource {

    private static final String SPAN = "Of what was decided from this time on, or before it; ISO 8601; all where absent";

    private final ReportShelf shelf;
    private final Transactions transactions;
    private final CurrentCaller caller;

    WorkReportsResource(ReportShelf shelf, Transactions transactions, CurrentCaller caller) {
        this.shelf = shelf;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Path("backlog")
    @Operation(summary = "What is to be done, by owner: open, late, set aside")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkReports.Backlog[].class)))
    public Uni<Response> backlog() {
        return rows("backlog", null, null);
    }

    @GET
    @Path("expiring")
    @Operation(summary = "Authorizations and letters that run out, what is due first before")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkReports.Expiring[].class)))
    public Uni<Response> expiring() {
        return rows("expiring", null, null);
    }

    @GET
    @Path("touches")
    @Operation(summary = "How often people touched the cases that a payer decided")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkReports.Touches[].class)))
    public Uni<Response> touches(@RestQuery @Parameter(description = SPAN) String from,
            @RestQuery @Parameter(description = SPAN) String to) {
        return rows("touches", from, to);
    }

    @GET
    @Path("reasons")
    @Operation(summary = "What payers said to which service, and why; the most frequent first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OutcomeReports.Reasons[].class)))
    public Uni<Response> reasons(@RestQuery @Parameter(description = SPAN) String from,
            @RestQuery @Parameter(description = SPAN) String to) {
        return rows("reasons", from, to);
    }

    @GET
    @Path("findings")
    @Operation(summary = "How requests fared by what the lint had found in their letters; rule none: nothing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OutcomeReports.Findings[].class)))
    public Uni<Response> findings(@RestQuery @Parameter(description = SPAN) String from,
            @RestQuery @Parameter(description = SPAN) String to) {
        return rows("findings", from, to);
    }

    @GET
    @Path("denials")
    @TouchesPhi("denials.deidentified")
    @Operation(summary = "What payers wrote when they denied, without the identifiers of 45 CFR 164.514(b)(2)", description = "For a"
            + " monthly review. Words are taken out by machine, rather too many than too few: let a person read them before"
            + " they leave the clinic. At most 200")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DenialExcerpts.Excerpt[].class)))
    public Uni<Response> denials(@RestQuery @Parameter(description = SPAN) String from,
            @RestQuery @Parameter(description = SPAN) String to) {
        return rows("denials", from, to);
    }

    @GET
    @Path("{report}/csv")
    @Produces("text/csv;charset=utf-8")
    @TouchesPhi("report.exported")
    @Operation(summary = "A report as CSV (RFC 4180)", description = "turnaround, decisions, letters-signed, letters-overridden,"
            + " backlog, touches, expiring, reasons, findings or denials; 404 for any other. A text that a spreadsheet would"
            + " take for a formula has an apostrophe in front")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Uni<Response> csv(@RestPath String report,
            @RestQuery @Parameter(description = SPAN) String from,
            @RestQuery @Parameter(description = SPAN) String to) {
        return shelf.find(report).map(found -> answer(from, to, (session, span) -> found.rows(session,
                caller.get().tenant(), span).map(rows -> file(report, Csv.of(found.type(), rows)))))
                .orElseGet(() -> Uni.createFrom().item(notFound()));
    }

    private static Response notFound() {
        return Refusal.notFound().problem().response();
    }

    private static Response file(String report, String text) {
        return Response.ok(text).header("Content-Disposition", "attachment; filename=\"" + report + ".csv\"")
                .header("X-Content-Type-Options", "nosniff").build();
    }

    private Uni<Response> rows(String report, String from, String to) {
        return answer(from, to, (session, span) -> shelf.find(report).orElseThrow()
                .rows(session, caller.get().tenant(), span).map(WorkReportsResource::ok));
    }

    private static Response ok(List<? extends Record> rows) {
        return Response.ok(rows).build();
    }

    private Uni<Response> answer(String from, String to, BiFunction<Session, Span, Uni<Response>> read) {
        SpanAsked span = new SpanAsked(new Asked(caller.get(), null), from, to);
        return span.problem().map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> transactions.quietly(session -> read.apply(session, span.span())));
    }
}

package org.priorauth.inbox.web;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.priorauth.inbox.store.CaseList;
import org.priorauth.inbox.store.Timeline;

import io.smallrye.mutiny.Uni;

/** The read model over all stages. */
@Path("/api/v1/authorizations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.EHR, Role.AUDITOR})
@Tag(name = "authorizations")
class AuthorizationsResource {

    private final CaseLookup lookup;
    private final Timeline timeline;
    private final Transactions transactions;
    private final CurrentCaller caller;

    AuthorizationsResource(CaseLookup lookup, Timeline timeline, Transactions transactions, CurrentCaller caller) {
        this.lookup = lookup;
        this.timeline = timeline;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @TouchesPhi("authorization.listed")
    @Operation(summary = "Authorizations, newest change first, in pages", description = "A page and the cursor of the next;"
            + " 400 names parameters that cannot be read")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Shown.Authorizations.class)))
    public Uni<Response> list(@BeanParam FilterParameters asked) {
        return transactions.quietly(session -> lookup.list(session, caller.get(), asked.filter()));
    }

    @GET
    @Path("counts")
    @Operation(summary = "How many authorizations, in all and of each status; takes the filters of the list")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseList.Counts.class)))
    public Uni<Response> counts(@BeanParam FilterParameters asked) {
        return transactions.quietly(session -> lookup.count(session, caller.get(), asked.filter()));
    }

    @GET
    @Path("{id}")
    @TouchesPhi("authorization.read")
    @Operation(summary = "One authorization over all stages", description = "ETag is its edition; 304 to If-None-Match"
            + " while nothing changed; 404 where your clinic has none with this id")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AuthorizationView.class)))
    public Uni<Response> one(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return transactions.quietly(session -> lookup.one(session, caller.get(), id, ifNoneMatch));
    }

    @GET
    @Path("{id}/timeline")
    @TouchesPhi("timeline.read")
    @Operation(summary = "Every step in the order in which it happened: when, by whom, by which event of which topic")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Shown.Steps.class)))
    public Uni<Response> timeline(@RestPath UUID id) {
        return transactions.quietly(session -> timeline.of(session, caller.get().tenant(), id))
                .map(AuthorizationsResource::steps);
    }

    private static Response steps(List<Timeline.Line> lines) {
        return lines.isEmpty()
                ? Refusal.notFound().problem().response()
                : Response.ok(new Shown.Steps(lines)).build();
    }
}

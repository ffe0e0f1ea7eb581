package org.priorauth.inbox.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;

import io.smallrye.mutiny.Uni;

/** The list of authorizations for a caller who looks for a name: a URL is logged on its way, a body is not. */
@Path("/api/v1/inbox/authorizations/search")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.EHR, Role.AUDITOR})
@Tag(name = "authorizations")
class SearchResource {

    private final CaseLookup lookup;
    private final Transactions transactions;
    private final CurrentCaller caller;

    SearchResource(CaseLookup lookup, Transactions transactions, CurrentCaller caller) {
        this.lookup = lookup;
        this.transactions = transactions;
        this.caller = caller;
    }

    @POST
    @TouchesPhi("authorization.listed")
    @Operation(summary = "Authorizations in pages, with the filters in the body")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Shown.Authorizations.class)))
    public Uni<Response> search(Filter asked) {
        return transactions.quietly(session -> lookup.list(session, caller.get(), asked == null ? Filter.ALL : asked));
    }
}

package org.priorauth.inbox.macros;

import java.time.Clock;
import java.util.Optional;
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
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.store.Cases;
import org.priorauth.inbox.texts.Template;
import org.priorauth.inbox.texts.Variables;

import io.smallrye.mutiny.Uni;

/** A canned text, filled for a case. */
@Path("/api/v1/inbox/authorizations/{id}/macros/{macro}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "macros")
class FilledMacroResource {

    private final Cases cases;
    private final RuleBook rules;
    private final Transactions transactions;
    private final CurrentCaller caller;
    private final Clock clock;

    FilledMacroResource(Cases cases, RuleBook rules, Transactions transactions, CurrentCaller caller, Clock clock) {
        this.cases = cases;
        this.rules = rules;
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @TouchesPhi("macro.filled")
    @Operation(summary = "The canned text with what the case knows; nothing is guessed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Macro.Filled.class)))
    public Uni<Response> fill(@RestPath UUID id, @RestPath UUID macro) {
        Caller me = caller.get();
        return transactions.quietly(session -> cases.find(session, me.tenant(), id)
                .chain(of -> session.find(MacroRow.class, macro)
                        .map(row -> of.isPresent() && row != null && row.tenantId.equals(me.tenant())
                                ? Response.ok(filled(row, of.get(), me)).build()
                                : Refusal.notFound().problem().response())));
    }

    private Macro.Filled filled(MacroRow row, Case of, Caller me) {
        Template.Filled filled = Template.plain(row.text,
                Variables.of(Optional.of(of), Optional.empty(), rules.of(me.tenant()), me.name(), clock.instant()));
        return new Macro.Filled(row.name, filled.text(), filled.gaps());
    }
}

package org.priorauth.inbox.macros;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Problem.Element;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.texts.Variables;
import org.priorauth.inbox.web.Editions;

import io.smallrye.mutiny.Uni;

/** The clinic's canned texts: read by all who work, written by a lead. */
@Path("/api/v1/inbox/macros")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEAD)
@Tag(name = "macros")
class MacrosResource {

    private static final String EXAMPLE = "{\"name\":\"Ask for status\",\"text\":\"How far is {{payer.reference}} of member"
            + " {{member-id}}?\\n{{me}}, {{clinic.name}}\"}";
    private static final int MOST = 500;

    private final Transactions transactions;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    MacrosResource(Transactions transactions, CurrentCaller caller, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
    @Operation(summary = "The canned texts by their names, and the variables that can stand in one")
    public Uni<Macro.All> list() {
        return transactions.quietly(session -> session.createSelectionQuery(
                "from MacroRow where tenantId = :tenant order by name, id", MacroRow.class)
                .setParameter("tenant", caller.get().tenant()).setMaxResults(MOST).getResultList())
                .map(rows -> new Macro.All(rows.stream().map(MacroRow::shown).toList(), Variables.NAMES));
    }

    @POST
    @Operation(summary = "Writes a canned text", description = "422 names what cannot be taken, also variables that do not exist")
    @RequestBody(content = @Content(schema = @Schema(implementation = Macro.New.class), examples = @ExampleObject(name = "status", value = EXAMPLE)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Macro.class)))
    public Uni<Response> add(Macro.New asked) {
        return acceptable(asked, session -> {
            MacroRow row = new MacroRow();
            row.id = ids.next();
            row.tenantId = caller.get().tenant();
            Macro now = row.change(asked, caller.get().id(), clock.instant());
            return session.persist(row).replaceWith(
                    Response.status(Response.Status.CREATED).entity(now).tag(Editions.tag(now.edition())).build());
        });
    }

    @PUT
    @Path("{macro}")
    @Operation(summary = "Changes a canned text", description = "412 where it changed since the edition in If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Macro.class)))
    public Uni<Response> change(@RestPath UUID macro, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Macro.New asked) {
        return acceptable(asked, session -> with(session, macro, ifMatch, row -> {
            Macro now = row.change(asked, caller.get().id(), clock.instant());
            return Uni.createFrom().item(Response.ok(now).tag(Editions.tag(now.edition())).build());
        }));
    }

    @DELETE
    @Path("{macro}")
    @Operation(summary = "Deletes a canned text")
    @APIResponse(responseCode = "204")
    public Uni<Response> delete(@RestPath UUID macro, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return transactions.run(session -> with(session, macro, ifMatch,
                row -> session.remove(row).replaceWith(Response.noContent().build())));
    }

    private Uni<Response> acceptable(Macro.New asked, Function<Session, Uni<Response>> act) {
        List<Element> faults = asked == null ? List.of(new Element("/", "required", "A text.")) : asked.faults();
        return faults.isEmpty()
                ? transactions.run(act)
                : refused(Problem.of(422, "macro.unacceptable", "Not acceptable as it is",
                        "Correct what is named below and send it again.").naming(faults));
    }

    private Uni<Response> with(Session session, UUID macro, String ifMatch, Function<MacroRow, Uni<Response>> act) {
        return session.find(MacroRow.class, macro, LockModeType.PESSIMISTIC_WRITE).chain(row -> {
            if (row == null || !row.tenantId.equals(caller.get().tenant())) {
                return refused(Refusal.notFound().problem());
            }
            boolean stale = Editions.seen(ifMatch).filter(seen -> seen != row.edition).isPresent();
            return stale
                    ? refused(Refusal.stale("changed-meanwhile", "It changed meanwhile. Read it again.").problem())
                    : act.apply(row);
        });
    }

    private static Uni<Response> refused(Problem problem) {
        return Uni.createFrom().item(problem.response());
    }
}

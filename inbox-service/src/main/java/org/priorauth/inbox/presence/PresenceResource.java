package org.priorauth.inbox.presence;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.web.Acting;

import io.smallrye.mutiny.Uni;

/** Says that somebody is at a case. */
@Path("/api/v1/inbox/authorizations/{id}/presence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "presence")
class PresenceResource {

    private final Leases leases;
    private final Acting acting;
    private final Transactions transactions;
    private final CurrentCaller caller;

    PresenceResource(Leases leases, Acting acting, Transactions transactions, CurrentCaller caller) {
        this.leases = leases;
        this.acting = acting;
        this.transactions = transactions;
        this.caller = caller;
    }

    @PUT
    @Operation(summary = "You are at the case, for the next 30 seconds", description = "Say it again every 15 seconds while"
            + " it holds. The stream tells everybody of your clinic by events named presence: authorizationId and who is"
            + " there; nobody once the last is gone. It warns and locks nothing: changes are held by If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Present.Lease.class)))
    public Uni<Response> here(@RestPath UUID id, Present.Doing said) {
        if (said == null || said.doing() == null || !Present.DOING.contains(said.doing())) {
            return Uni.createFrom()
                    .item(Problem.of(422, "presence.doing", "Not acceptable as it is", "Say what you do.")
                            .naming("/doing", "unknown", "reading, answering or editing.").response());
        }
        return ofTheClinic(id, session -> here(session, id, said.doing()));
    }

    private Uni<Response> here(Session session, UUID id, String doing) {
        Caller me = caller.get();
        return leases.forget(session)
                .chain(() -> leases.take(session, me, id, doing))
                .chain(until -> leases.all(session)
                        .map(all -> Response.ok(new Present.Lease(until, others(all, me, id))).build()));
    }

    private static List<Present> others(List<Present.At> all, Caller me, UUID id) {
        return all.stream().filter(at -> at.authorization().equals(id)).map(Present.At::who)
                .filter(who -> !who.id().equals(me.id())).toList();
    }

    @DELETE
    @Operation(summary = "You have left the case")
    @APIResponse(responseCode = "204")
    public Uni<Response> gone(@RestPath UUID id) {
        return ofTheClinic(id, session -> leases.leave(session, caller.get(), id)
                .map(left -> Response.noContent().build()));
    }

    private Uni<Response> ofTheClinic(UUID id, Function<Session, Uni<Response>> act) {
        return transactions.quietly(session -> acting.knows(session, caller.get(), id).chain(known -> known
                ? act.apply(session)
                : Uni.createFrom().item(Refusal.notFound().problem().response())));
    }
}

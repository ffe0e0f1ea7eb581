package org.priorauth.chassis.tally;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.Topics;

import io.smallrye.mutiny.Uni;

@Path("/api/v1/authorizations")
@RolesAllowed(Role.COORDINATOR)
public class TallyResource {

    /** A body to be read. */
    public record Start(int from) {}

    /** What is answered. */
    public record Started(UUID id) {}

    private final Tallies tallies;
    private final Transactions transactions;
    private final Changes changes;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Ids ids;

    TallyResource(Tallies tallies, Transactions transactions, Changes changes, Idempotency idempotency,
            CurrentCaller caller, Ids ids) {
        this.tallies = tallies;
        this.transactions = transactions;
        this.changes = changes;
        this.idempotency = idempotency;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @Consumes("application/json")
    public Uni<Response> start(@HeaderParam(Idempotency.HEADER) String key, Start start) {
        return idempotency.once(caller.get(), key, String.valueOf(start.from).getBytes(), session -> {
            UUID id = ids.next();
            return changes.apply(session, tallies, changes.asked(caller.get(), id, "tally.start"),
                    (known, cause) -> Step.<Tally>to(new Tally.Counting(java.util.List.of(start.from)))
                            .announcing(Topics.COVERAGE_DETERMINED, revision -> CountEvents.counted(cause, revision)))
                    .map(done -> Response.accepted(new Started(id)).build());
        });
    }

    @GET
    @Path("{id}")
    @TouchesPhi("tally.read")
    public Uni<Response> one(@RestPath UUID id) {
        return transactions.quietly(session -> tallies.find(session, caller.get().tenant(), id))
                .map(found -> found.map(tally -> Response.ok(tally.revisions()).build())
                        .orElseGet(() -> Refusal.notFound().problem().response()));
    }

    @POST
    @Path("{id}/ask")
    public Uni<Response> ask(@RestPath UUID id) {
        return changes.apply(tallies, changes.asked(caller.get(), id, "tally.ask"),
                (known, cause) -> known.map(tally -> Step.to(tally).sendingFor("ask", cause.at()))
                        .orElseGet(() -> Step.refuse(Refusal.notFound())))
                .map(outcome -> outcome instanceof Outcome.Refused<Tally> no
                        ? no.why().problem().response()
                        : Response.accepted().build());
    }
}

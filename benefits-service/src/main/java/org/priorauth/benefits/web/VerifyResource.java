package org.priorauth.benefits.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.benefits.asking.BenefitSteps;
import org.priorauth.benefits.domain.Verification;
import org.priorauth.benefits.domain.Verification.Asking;
import org.priorauth.benefits.domain.Verification.Open;
import org.priorauth.benefits.store.Verifications;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.chassis.problem.Refusal;

import io.smallrye.mutiny.Uni;

/** Asks the payer again. */
@Path("/api/v1/authorizations/{id}/benefits/verify")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "benefits")
public class VerifyResource {

    private final Verifications verifications;
    private final Changes changes;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    VerifyResource(Verifications verifications, Changes changes, Idempotency idempotency, CurrentCaller caller) {
        this.verifications = verifications;
        this.changes = changes;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** The answer comes as an event and is seen by GET. */
    public record Accepted(UUID authorizationId, String state) {}

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @Operation(summary = "Asks the payer again", description = "Answers at once; the payer's answer is announced when it "
            + "is there. What was determined stands until then. While the payer is being asked, nothing more is sent.")
    @APIResponse(responseCode = "202", description = "The payer is being asked")
    @APIResponse(responseCode = "404", description = "No order with this id was accepted in your clinic")
    @APIResponse(responseCode = "409", description = "The order was withdrawn")
    public Uni<Response> verify(@RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key) {
        return idempotency.once(caller.get(), key, id.toString().getBytes(StandardCharsets.UTF_8), session -> changes
                .apply(session, verifications, changes.asked(caller.get(), id, "benefits.verify"),
                        VerifyResource::again)
                .map(outcome -> answer(id, outcome)));
    }

    private static Step<Verification> again(Optional<Verification> known, Cause cause) {
        if (known.isEmpty()) {
            return Step.refuse(Refusal.notFound());
        }
        if (!(known.get() instanceof Open open)) {
            return Step.refuse(Withdrawal.refusal());
        }
        return open instanceof Asking ? Step.stay(known) : BenefitSteps.ask(open.askAgain(cause.at()), cause);
    }

    private static Response answer(UUID id, Outcome<Verification> outcome) {
        return outcome instanceof Outcome.Refused<Verification> no
                ? no.why().problem().response()
                : Response.accepted(new Accepted(id, "asking"))
                        .location(URI.create("/api/v1/authorizations/" + id + "/benefits")).build();
    }
}

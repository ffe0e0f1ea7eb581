package org.priorauth.benefits.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.benefits.asking.BenefitSteps;
import org.priorauth.benefits.domain.Verification;
import org.priorauth.benefits.domain.Verification.Open;
import org.priorauth.benefits.store.Verifications;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;

import io.smallrye.mutiny.Uni;

/** Records what a payer said outside the wire. */
@Path("/api/v1/authorizations/{id}/benefits/determination")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "benefits")
public class DeterminationResource {

    private final Verifications verifications;
    private final Changes changes;
    private final CurrentCaller caller;

    DeterminationResource(Verifications verifications, Changes changes, CurrentCaller caller) {
        this.verifications = verifications;
        this.changes = changes;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    @Operation(summary = "Records what the payer said by phone or portal", description = "What follows is announced. It "
            + "takes the place of what was recorded before. A person's yes or no goes before the payer's system until the "
            + "payer is asked again. The same word twice is announced once.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BenefitsView.class)))
    @APIResponse(responseCode = "404", description = "No order with this id was accepted in your clinic")
    @APIResponse(responseCode = "409", description = "The order was withdrawn")
    @APIResponse(responseCode = "422", description = "Elements are missing or wrong; each is named by a JSON Pointer")
    public Uni<Response> determine(@RestPath UUID id, RecordedWord word) {
        Optional<Problem> problem = RecordedWordCheck.of(word);
        return problem.isPresent()
                ? Uni.createFrom().item(problem.get().response())
                : changes.apply(verifications, changes.asked(caller.get(), id, "benefits.record"),
                        (known, cause) -> recorded(known, word, cause)).map(outcome -> answer(id, outcome));
    }

    private static Step<Verification> recorded(Optional<Verification> known, RecordedWord word, Cause cause) {
        if (known.isEmpty()) {
            return Step.refuse(Refusal.notFound());
        }
        if (!(known.get() instanceof Open open)) {
            return Step.refuse(Withdrawal.refusal());
        }
        return open.inquiry().lastWordIs(word.said(cause))
                ? Step.stay(known)
                : BenefitSteps.weighed(open, open.recorded(word.said(cause)), cause);
    }

    private static Response answer(UUID id, Outcome<Verification> outcome) {
        return outcome instanceof Outcome.Done<Verification> done
                ? Response.ok(BenefitsView.of(id, done.state())).build()
                : ((Outcome.Refused<Verification>) outcome).why().problem().response();
    }
}

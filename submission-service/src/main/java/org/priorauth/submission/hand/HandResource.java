package org.priorauth.submission.hand;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Submission;

import io.smallrye.mutiny.Uni;

/** A request that a person brings to the payer, and that it was brought. */
@Path("/api/v1/authorizations/{id}/submissions")
@Tag(name = "Submissions")
@RolesAllowed(Role.COORDINATOR)
public class HandResource {

    private final Submissions submissions;
    private final Changes changes;
    private final HandDeeds deeds;
    private final CurrentCaller caller;

    HandResource(Submissions submissions, Changes changes, HandDeeds deeds, CurrentCaller caller) {
        this.submissions = submissions;
        this.changes = changes;
        this.deeds = deeds;
        this.caller = caller;
    }

    @POST
    @Path("by-hand")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Has a request go another way, by portal, fax, mail or phone: one that waits for a look, or that "
            + "failed with nothing of it at the payer")
    @APIResponse(responseCode = "202", description = "it waits to be sent: GET packet/pdf, then POST sent")
    @APIResponse(responseCode = "409", description = "submission.not-by-hand: the payer has it, or may have it")
    @APIResponse(responseCode = "422", description = "way.unknown")
    public Uni<Response> byHand(@RestPath UUID id, WayBody body) {
        WayBody asked = body == null ? new WayBody(null) : body;
        return apply(id, "submission.by-hand", (known, cause) -> deeds.byHand(known, asked, cause));
    }

    @POST
    @Path("sent")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records that a packet was brought to the payer: when, by which way, under which number. The "
            + "payer's clock runs from then; its decision is recorded in the inbox")
    @APIResponse(responseCode = "202", description = "the case is sent")
    @APIResponse(responseCode = "409", description = "submission.nothing-to-send: no packet waits, or it was recorded already")
    @APIResponse(responseCode = "422", description = "sent.invalid, sent.to-come")
    public Uni<Response> sent(@RestPath UUID id, SentBody body) {
        SentBody how = body == null ? new SentBody(null, null, null) : body;
        return apply(id, "submission.sent-by-hand", (known, cause) -> deeds.sent(known, how, cause));
    }

    private Uni<Response> apply(UUID id, String action,
            BiFunction<Optional<Submission>, Cause, Step<Submission>> deed) {
        return changes.apply(submissions, changes.asked(caller.get(), id, action), deed)
                .map(outcome -> outcome instanceof Outcome.Refused<Submission> no
                        ? no.why().problem().response()
                        : Response.accepted().build());
    }
}

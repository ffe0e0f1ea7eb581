package org.priorauth.submission.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Confirmed;
import org.priorauth.submission.domain.Failed;
import org.priorauth.submission.domain.Ready;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.Underway.WithPayer;

import io.smallrye.mutiny.Uni;

/** What is a person's to decide: to let a request go, and to have one sent again. */
@Path("/api/v1/authorizations/{id}/submissions")
@Tag(name = "Submissions")
@RolesAllowed(Role.COORDINATOR)
public class DecisionsResource {

    private final Submissions submissions;
    private final Changes changes;
    private final Moves moves;
    private final CurrentCaller caller;

    DecisionsResource(Submissions submissions, Changes changes, Moves moves, CurrentCaller caller) {
        this.submissions = submissions;
        this.changes = changes;
        this.moves = moves;
        this.caller = caller;
    }

    @POST
    @Path("confirm")
    @Operation(summary = "Lets a request go that waits for a person's look")
    @APIResponse(responseCode = "202", description = "it is on its way")
    @APIResponse(responseCode = "409", description = "submission.not-ready: nothing waits for a look")
    public Uni<Response> confirm(@RestPath UUID id) {
        return decide(id, "submission.confirm", (state, cause) -> state instanceof Ready ready
                ? Optional.of(ready.confirm(Confirmed.byPerson(cause.by(), cause.at())))
                : Optional.empty(),
                Refusal.conflict("submission.not-ready", "Nothing waits to be confirmed here."));
    }

    @POST
    @Path("retry")
    @Operation(summary = "Sends a failed request again; where the payer may have it, it is asked first")
    @APIResponse(responseCode = "202", description = "it is on its way")
    @APIResponse(responseCode = "409", description = "submission.not-retryable: it has not failed, or the payer must be asked by a person")
    public Uni<Response> retry(@RestPath UUID id) {
        return decide(id, "submission.retry",
                (state, cause) -> state instanceof Failed failed ? failed.retry() : Optional.empty(),
                Refusal.conflict("submission.not-retryable",
                        "This request cannot simply be sent again. Only one that failed can, and not while the payer "
                                + "may have it and cannot be asked."));
    }

    @POST
    @Path("update")
    @Operation(summary = "Brings the payer the order as it is by now: lines added, changed and cancelled, under their numbers")
    @APIResponse(responseCode = "202", description = "it is on its way")
    @APIResponse(responseCode = "409", description = "submission.not-updatable: nothing changed since it was sent, or the payer "
            + "denied it: then it is a new request or an appeal")
    public Uni<Response> update(@RestPath UUID id) {
        return decide(id, "submission.update",
                (state, cause) -> state instanceof WithPayer known ? known.revise() : Optional.empty(),
                Refusal.conflict("submission.not-updatable",
                        "There is nothing to update at the payer. Only a request that the payer has and did not deny is "
                                + "updated, where the order changed since; after a denial, ask anew or appeal."));
    }

    @POST
    @Path("set-aside")
    @Operation(summary = "Done with what a payer sent and what belongs to no request of the clinic (failure notice-unmatched)")
    @APIResponse(responseCode = "202", description = "it needs nobody any more")
    @APIResponse(responseCode = "409", description = "submission.not-nobodys: it is a request of the clinic")
    public Uni<Response> setAside(@RestPath UUID id) {
        return decide(id, "notice.set-aside",
                (state, cause) -> state instanceof Failed failed ? failed.dismissed() : Optional.empty(),
                Refusal.conflict("submission.not-nobodys", "Only what belongs to no request can be set aside."));
    }

    private Uni<Response> decide(UUID id, String action,
            BiFunction<Submission, Cause, Optional<? extends Submission>> move,
            Refusal otherwise) {
        return changes.apply(submissions, changes.asked(caller.get(), id, action),
                (known, cause) -> step(known, cause, move, otherwise))
                .map(outcome -> outcome instanceof Outcome.Refused<Submission> no
                        ? no.why().problem().response()
                        : Response.accepted().build());
    }

    private Step<Submission> step(Optional<Submission> known, Cause cause,
            BiFunction<Submission, Cause, Optional<? extends Submission>> move, Refusal otherwise) {
        if (known.isEmpty()) {
            return Step.refuse(Refusal.notFound());
        }
        Optional<? extends Submission> after = move.apply(known.get(), cause);
        return after.isPresent() ? moves.step(known, after.get(), cause) : Step.refuse(otherwise);
    }
}

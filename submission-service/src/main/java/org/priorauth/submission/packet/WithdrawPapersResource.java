package org.priorauth.submission.packet;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.contracts.Wire;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Submission;

import io.smallrye.mutiny.Uni;

/** Papers that the payer has and is to use no more. */
@Path("/api/v1/authorizations/{id}/submissions/papers/withdraw")
@Tag(name = "Submissions")
@RolesAllowed(Role.COORDINATOR)
public class WithdrawPapersResource {

    /** @param papers their control numbers, as the packet's summary has them */
    @Schema(name = "PapersToWithdraw")
    public record Papers(@Schema(description = "papers[].controlNumber of packet/summary") List<UUID> papers) {
        public Papers {
            papers = Wire.list(papers);
        }
    }

    private final WithdrawPapers withdraw;
    private final Submissions submissions;
    private final Changes changes;
    private final CurrentCaller caller;

    WithdrawPapersResource(WithdrawPapers withdraw, Submissions submissions, Changes changes, CurrentCaller caller) {
        this.withdraw = withdraw;
        this.submissions = submissions;
        this.changes = changes;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tells the payer by an update which papers it is to use no more; they stay in the request and say so")
    @APIResponse(responseCode = "202", description = "it is on its way")
    @APIResponse(responseCode = "409", description = "submission.not-updatable: the payer has no request that is updated")
    @APIResponse(responseCode = "422", description = "paper.unknown: the payer has no such paper of this request")
    public Uni<Response> withdraw(@RestPath UUID id, Papers asked) {
        List<UUID> papers = asked == null ? List.of() : asked.papers();
        return withdraw.known(caller.get().tenant(), id)
                .chain(known -> changes.apply(submissions,
                        changes.asked(caller.get(), id, "submission.withdraw-papers"),
                        (state, cause) -> withdraw.step(state, known, papers, cause)))
                .map(outcome -> outcome instanceof Outcome.Refused<Submission> no
                        ? no.why().problem().response()
                        : Response.accepted().build());
    }
}

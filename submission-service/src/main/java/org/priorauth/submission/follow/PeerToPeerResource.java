package org.priorauth.submission.follow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.after.Disputing;
import org.priorauth.submission.domain.after.PeerToPeer;
import org.priorauth.submission.domain.after.Watch;

import io.smallrye.mutiny.Uni;

/** A clinician speaks to the payer's reviewer. */
@Path("/api/v1/authorizations/{id}/submissions/peer-to-peer")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "After the decision")
public class PeerToPeerResource {

    private static final Refusal CANNOT_ASK = Refusal.conflict("peer-to-peer.not-possible",
            "A talk is asked for upon a decision against the clinic, one at a time, and before an appeal is with the payer.");
    private static final Refusal NONE_ASKED = Refusal.conflict("peer-to-peer.none",
            "No talk is open here. Ask for one first.");

    private final Deeds deeds;
    private final Watch watch;
    private final CurrentCaller caller;

    PeerToPeerResource(Deeds deeds, Watch watch, CurrentCaller caller) {
        this.deeds = deeds;
        this.watch = watch;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
    @Operation(summary = "Ask for a talk with the payer's reviewer; or, with an outcome, record what came of it", description = "Asked for, it is work until its last day. It is informal, moves no time to appeal, and decides nothing by itself: where the reviewer gives in, the payer's new decision is heard from the payer or recorded in the inbox. 409 peer-to-peer.not-possible, peer-to-peer.none; 422 reason.required.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Recorded.class)))
    public Uni<Response> talk(@RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key, PeerToPeerBody body) {
        return (body == null ? new PeerToPeerBody(null, null, null) : body).problem()
                .map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> deeds.once(new Deeds.Asked(caller.get(), id, "peer-to-peer.record", key, body),
                        (state, cause) -> body.outcome() == null ? asked(state, body, cause) : held(state, body, cause),
                        state -> Response.ok(Recorded.of(id, state)).build()));
    }

    private Taken asked(Submission state, PeerToPeerBody body, Cause cause) {
        LocalDate last = body.by() == null
                ? watch.today(cause.at()).plusDays(watch.terms().peerToPeerDays())
                : body.by();
        return Taken.of(Disputing.talk(state, new PeerToPeer(last, watch.startOf(last.plusDays(1)), body.reason(),
                cause.by(), cause.at(), Optional.empty())), CANNOT_ASK);
    }

    private static Taken held(Submission state, PeerToPeerBody body, Cause cause) {
        return Taken.of(Disputing.talked(state,
                new PeerToPeer.Result(body.outcome(), body.reason(), cause.by(), cause.at())), NONE_ASKED);
    }
}

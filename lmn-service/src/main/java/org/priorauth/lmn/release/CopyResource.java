package org.priorauth.lmn.release;

import java.util.UUID;
import java.util.function.BiFunction;

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
import org.priorauth.lmn.domain.release.AccessRule;
import org.priorauth.lmn.domain.release.Answering;
import org.priorauth.lmn.domain.release.Asked;
import org.priorauth.lmn.domain.release.CopyRequest;
import org.priorauth.lmn.domain.release.Verification;
import org.priorauth.lmn.file.SignedLetters;

import io.smallrye.mutiny.Uni;

@Path(CopiesResource.PATH + "/{copyId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.LEAD})
@Tag(name = "Patient's copies")
public class CopyResource {

    private final CopyDesk desk;
    private final AccessRule rule;
    private final CurrentCaller caller;

    CopyResource(CopyDesk desk, AccessRule rule, CurrentCaller caller) {
        this.desk = desk;
        this.rule = rule;
        this.caller = caller;
    }

    @POST
    @Path("verify")
    @Operation(summary = "Record how it is known who asks", description = "409 where a representative's authority is not named (45 CFR 164.514(h)).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CopyReceipt.class)))
    public Uni<Response> verify(@RestPath UUID id, @RestPath UUID letterId, @RestPath UUID copyId,
            @HeaderParam(Idempotency.HEADER) String key, VerifyCopy body) {
        VerifyCopy said = body == null ? new VerifyCopy(null, null) : body;
        return take(new Written().chosen("/method", said.method()),
                wish(id, letterId, copyId, "copy.verify", key, said), (request, cause) -> Answering
                        .verifying(new Verification(said.method(), said.authority(), cause.by(), cause.at())));
    }

    @POST
    @Path("extend")
    @Operation(summary = "Lengthen the time for an answer", description = "Once, before it is over, with the reason that was written to who asked (45 CFR 164.524(b)(2)(ii)).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CopyReceipt.class)))
    public Uni<Response> extend(@RestPath UUID id, @RestPath UUID letterId, @RestPath UUID copyId,
            @HeaderParam(Idempotency.HEADER) String key, GivenReason body) {
        return reasoned(wish(id, letterId, copyId, "copy.extend", key, body), body, (request, cause) -> Answering
                .extending(rule, new Asked.Extension(body.reason().strip(), cause.by(), cause.at())));
    }

    @POST
    @Path("release")
    @Operation(summary = "Give out the copy", description = "As PDF or FHIR R4 DocumentReference; fetch it at …/document. Logged as a disclosure. 409 before it is verified who asks.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CopyReceipt.class)))
    public Uni<Response> release(@RestPath UUID id, @RestPath UUID letterId, @RestPath UUID copyId,
            @HeaderParam(Idempotency.HEADER) String key, ReleaseCopy body) {
        ReleaseCopy said = body == null ? new ReleaseCopy(null, null, null, null) : body;
        return take(said.look(), wish(id, letterId, copyId, "copy.release", key, said),
                (request, cause) -> Answering.releasing(said.release(request.asked(), cause)));
    }

    @POST
    @Path("refuse")
    @Operation(summary = "Refuse the copy", description = "With the reason that was written to who asked (45 CFR 164.524(d)).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CopyReceipt.class)))
    public Uni<Response> refuse(@RestPath UUID id, @RestPath UUID letterId, @RestPath UUID copyId,
            @HeaderParam(Idempotency.HEADER) String key, GivenReason body) {
        return reasoned(wish(id, letterId, copyId, "copy.refuse", key, body), body,
                (request, cause) -> Answering.refusing(body.reason().strip(), cause.by(), cause.at()));
    }

    @POST
    @Path("withdraw")
    @Operation(summary = "Record that the copy is no longer wanted", description = "Who asked took the request back.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CopyReceipt.class)))
    public Uni<Response> withdraw(@RestPath UUID id, @RestPath UUID letterId, @RestPath UUID copyId,
            @HeaderParam(Idempotency.HEADER) String key, GivenReason body) {
        return reasoned(wish(id, letterId, copyId, "copy.withdraw", key, body), body,
                (request, cause) -> Answering.withdrawing(body.reason().strip(), cause.by(), cause.at()));
    }

    /** One step of one request. */
    private record Wish(SignedLetters.Place place, String key, Object body, UUID copyId) {}

    private Uni<Response> reasoned(Wish wish, GivenReason given,
            BiFunction<CopyRequest, Cause, Answering> answering) {
        return take(new Written().reason("/reason", given == null ? null : given.reason()), wish, answering);
    }

    private Uni<Response> take(Written look, Wish wish, BiFunction<CopyRequest, Cause, Answering> answering) {
        return look.problem().map(wrong -> Uni.createFrom().item(wrong))
                .orElseGet(() -> desk.answer(wish.place, wish.key, wish.body, wish.copyId, answering));
    }

    private Wish wish(UUID id, UUID letterId, UUID copyId, String action, String key, Object body) {
        return new Wish(CopyDesk.place(caller.get(), id, letterId, action), key, body, copyId);
    }
}

package org.priorauth.submission.follow;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.submission.domain.Ruled;

import io.smallrye.mutiny.Uni;

/** An appeal, from its reason to what the payer makes of it. A request that is sent again is no appeal. */
@Path("/api/v1/authorizations/{id}/submissions/appeal")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "After the decision")
public class AppealResource {

    private final Cases cases;
    private final Deeds deeds;
    private final AppealDeeds appeals;
    private final CurrentCaller caller;

    AppealResource(Cases cases, Deeds deeds, AppealDeeds appeals, CurrentCaller caller) {
        this.cases = cases;
        this.deeds = deeds;
        this.appeals = appeals;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.EHR, Role.AUDITOR})
    @TouchesPhi("appeal.read")
    @Operation(summary = "Where the appeal stands, and until when there can be one", description = "409 decision.none.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Uni<Response> one(@RestPath UUID id) {
        return cases.read(caller.get(), id, state -> state instanceof Ruled ruled
                ? Response.ok(AppealView.of(id, ruled)).build()
                : DecisionResource.NOT_DECIDED.problem().response());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Have an appeal put together", description = "One PDF of the decision, the reason, the benefits, the letter and the records; soon at .../appeal/packet, then it is work to send it. Contests the decision. 409 appeal.not-possible, 422 reason.required.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Recorded.class)))
    public Uni<Response> begin(@RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key, AppealBody body) {
        AppealBody asked = body == null ? new AppealBody(null, null) : body;
        return asked.problem().map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> deeds.once(new Deeds.Asked(caller.get(), id, "appeal.begin", key, asked),
                        (state, cause) -> appeals.begin(state, asked, cause),
                        state -> Response.ok(Recorded.of(id, state)).build()));
    }

    @POST
    @Path("sent")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record that the appeal was sent, and how", description = "From then on the case is appealed and the payer decides. 409 appeal.not-ready, 422 appeal.invalid.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Recorded.class)))
    public Uni<Response> sent(@RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key, AppealSentBody body) {
        AppealSentBody how = Optional.ofNullable(body).orElseGet(() -> new AppealSentBody(null, null, null));
        return how.problem().map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> deeds.once(new Deeds.Asked(caller.get(), id, "appeal.sent", key, how),
                        (state, cause) -> appeals.sent(state, how, cause),
                        state -> Response.ok(Recorded.of(id, state)).build()));
    }

    @POST
    @Path("outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record what the payer decided upon the appeal", description = "Upheld, the decision stands and waits for the clinic's answer again; otherwise the lines decide the case, and must fit the outcome. A decision that the payer sends, or that is recorded in the inbox, does the same. 409 appeal.not-with-payer, 422 appeal.invalid.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Recorded.class)))
    public Uni<Response> outcome(@RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key,
            AppealOutcomeBody body) {
        AppealOutcomeBody said = body == null ? new AppealOutcomeBody(null, null) : body;
        return said.problem().map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> deeds.once(new Deeds.Asked(caller.get(), id, "appeal.outcome", key, said),
                        (state, cause) -> AppealDeeds.decided(state, said, cause),
                        state -> Response.ok(Recorded.of(id, state)).build()));
    }
}

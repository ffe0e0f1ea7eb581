package org.priorauth.submission.follow;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

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
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.after.ClinicAnswer;
import org.priorauth.submission.domain.after.ClinicAnswer.Kind;
import org.priorauth.submission.domain.after.Disputing;

import io.smallrye.mutiny.Uni;

/** What the payer decided, and what the clinic says to it. */
@Path("/api/v1/authorizations/{id}/submissions/decision")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "After the decision")
public class DecisionResource {

    static final Refusal NOT_DECIDED = Refusal.conflict("decision.none", "The payer has not decided yet.");
    private static final Refusal NOTHING_TO_ANSWER = Refusal.conflict("decision.not-disputable",
            "Only a decision against the clinic is accepted or contested, once, and not while it is appealed.");

    private final Cases cases;
    private final Deeds deeds;
    private final DecisionViews views;
    private final CurrentCaller caller;

    DecisionResource(Cases cases, Deeds deeds, DecisionViews views, CurrentCaller caller) {
        this.cases = cases;
        this.deeds = deeds;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.EHR, Role.AUDITOR})
    @TouchesPhi("decision.read")
    @Operation(summary = "Requested against authorised, line by line, and what can be done", description = "Quantities, dates, service and provider where they differ; lines the payer added; the payer's reasons as they came. 409 decision.none.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Uni<Response> decision(@RestPath UUID id) {
        return cases.read(caller.get(), id, state -> state instanceof Ruled ruled
                ? Response.ok(views.of(id, ruled)).build()
                : NOT_DECIDED.problem().response());
    }

    @POST
    @Path("accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
    @Operation(summary = "The clinic lives with the decision", description = "Recorded with who and when; an appeal that was not sent is dropped. 409 decision.not-disputable, 422 reason.required.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Recorded.class)))
    public Uni<Response> accept(@RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key, AnswerBody body) {
        return answer(id, key, body, "decision.accept", (state, cause) -> Disputing.accept(state,
                answer(Kind.ACCEPTED, body, cause)));
    }

    @POST
    @Path("contest")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
    @Operation(summary = "The clinic does not live with the decision", description = "Recorded with who and when; the time to appeal becomes work. noticeOn corrects the day it is counted from. 409 decision.not-disputable, 422 reason.required.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Recorded.class)))
    public Uni<Response> contest(@RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key, AnswerBody body) {
        return answer(id, key, body, "decision.contest", (state, cause) -> Disputing.contest(state,
                answer(Kind.CONTESTED, body, cause), Optional.ofNullable(body.noticeOn())));
    }

    private Uni<Response> answer(UUID id, String key, AnswerBody body, String action,
            BiFunction<Submission, Cause, Optional<Ruled>> deed) {
        return (body == null ? new AnswerBody(null, null) : body).problem()
                .map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> deeds.once(new Deeds.Asked(caller.get(), id, action, key, body),
                        (state, cause) -> Taken.of(deed.apply(state, cause), NOTHING_TO_ANSWER),
                        state -> Response.ok(Recorded.of(id, state)).build()));
    }

    private static ClinicAnswer answer(Kind kind, AnswerBody body, Cause cause) {
        return new ClinicAnswer(kind, body.reason().strip(), cause.by(), cause.at());
    }
}

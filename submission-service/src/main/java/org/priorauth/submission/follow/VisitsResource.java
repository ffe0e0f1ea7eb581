package org.priorauth.submission.follow;

import java.time.LocalDate;
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
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.after.Authorized;
import org.priorauth.submission.domain.after.Reporting;
import org.priorauth.submission.domain.after.Watch;

import io.smallrye.mutiny.Uni;

/** Counts down what was authorised. */
@Path("/api/v1/authorizations/{id}/submissions/visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "After the decision", description = "What was authorised and is used; what is done about a no")
public class VisitsResource {

    static final Refusal NOTHING_AUTHORISED = Refusal.conflict("visit.nothing-authorised",
            "The payer has authorised nothing here that a visit could use.");

    private final Cases cases;
    private final Deeds deeds;
    private final Watch watch;
    private final CurrentCaller caller;

    VisitsResource(Cases cases, Deeds deeds, Watch watch, CurrentCaller caller) {
        this.cases = cases;
        this.deeds = deeds;
        this.watch = watch;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.EHR, Role.AUDITOR})
    @TouchesPhi("visits.read")
    @Operation(summary = "What is authorised per line, how much of it is used and left, and by which visits")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UsageView.class)))
    public Uni<Response> used(@RestPath UUID id) {
        return cases.read(caller.get(), id, state -> Response.ok(UsageView.of(id, state)).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EHR, Role.COORDINATOR})
    @Operation(summary = "Tell a visit that used the authorization", description = "Counts once per visit id, however often it is told; told again with "
            + "another day or other services, or with removed=true, it is corrected. Quantities are in the line's own unit (visits, 15-minute units). "
            + "A visit outside the authorised period is kept, said to be outside, and does not count. 422 visit.in-future, visit.not-authorised, "
            + "visit.other-unit, visit.required, visit.not-positive; 409 visit.nothing-authorised. Idempotency-Key is honoured.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisitTaken.class)))
    public Uni<Response> tell(@RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key, VisitReport body) {
        VisitReport report = body == null ? new VisitReport(null, null, null, null) : body;
        return report.problem().map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> deeds.once(new Deeds.Asked(caller.get(), id, "visit.tell", key, report),
                        (state, cause) -> taken(state, report, cause),
                        state -> Response.ok(VisitTaken.of((Ruled) state, report.visit())).build()));
    }

    private Taken taken(Submission state, VisitReport report, Cause cause) {
        Optional<Ruled> authorised = Optional.of(state).filter(Ruled.class::isInstance).map(Ruled.class::cast)
                .filter(ruled -> !Authorized.of(ruled).isEmpty());
        LocalDate today = watch.today(cause.at());
        return authorised.map(ruled -> taken(Reporting.of(ruled, report.told(cause), today)))
                .orElseGet(() -> new Taken.No(NOTHING_AUTHORISED));
    }

    private static Taken taken(Reporting reported) {
        return reported instanceof Reporting.Done done
                ? new Taken.To(done.state())
                : new Taken.No(refused((Reporting.Wrong) reported));
    }

    private static Refusal refused(Reporting.Wrong wrong) {
        return Refusal.invalid("visit." + wrong.code(), wrong.sentence());
    }
}

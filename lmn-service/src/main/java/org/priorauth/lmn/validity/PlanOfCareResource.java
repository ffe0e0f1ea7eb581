package org.priorauth.lmn.validity;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.file.SignedLetters;
import org.priorauth.lmn.file.SignedLetters.Told;

import io.smallrye.mutiny.Uni;

@Path(ValidityResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validity")
public class PlanOfCareResource {

    private static final Problem NOT_COUNTED = Refusal.conflict("validity.plan-of-care-not-counted",
            "This payer's rule does not end a letter with the plan of care. Supersede the letter where it is wrong now.")
            .problem();

    private final SignedLetters letters;
    private final Good good;
    private final PlansOfCare plans;
    private final CurrentCaller caller;

    PlanOfCareResource(SignedLetters letters, Good good, PlansOfCare plans, CurrentCaller caller) {
        this.letters = letters;
        this.good = good;
        this.plans = plans;
        this.caller = caller;
    }

    @POST
    @Path("plan-of-care-changed")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EHR, Role.COORDINATOR, Role.CLINICIAN})
    @Operation(summary = "Tell that the plan of care changed", description = "A letter speaks of one plan: where the payer's rule says so it is good until the day before the new plan's first one. Told again it is corrected, while the letter is good. 409 where the rule does not count it, 422 for a day up to the signing.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ValidityView.class)))
    public Uni<Response> changed(@RestPath UUID id, @RestPath UUID letterId, PlanChanged body) {
        PlanChanged change = body == null ? new PlanChanged(null, null) : body;
        return change.problem().map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> letters.tell(Good.place(caller.get(), id, letterId, "letter.plan-of-care-changed"),
                        told -> tell(Good.behind(told), change)));
    }

    private Uni<Response> tell(Told told, PlanChanged change) {
        return good.look(told)
                .chain(look -> look.rule().planOfCare()
                        ? change.problem(look.validity().from())
                                .map(wrong -> Uni.createFrom().item(wrong.response()))
                                .orElseGet(() -> plans
                                        .tell(told.session(), told.cause(), told.letter().letterId(), change)
                                        .chain(() -> good.answer(told)))
                        : Uni.createFrom().item(NOT_COUNTED.response()));
    }
}

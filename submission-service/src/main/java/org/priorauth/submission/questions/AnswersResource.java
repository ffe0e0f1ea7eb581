package org.priorauth.submission.questions;

import java.util.UUID;

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
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Submission;

import io.smallrye.mutiny.Uni;

/** Answers of a person to what the payer asks for. */
@Path("/api/v1/authorizations/{id}/submissions/answers")
@Tag(name = "Submissions")
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN})
public class AnswersResource {

    private final Submissions submissions;
    private final Changes changes;
    private final Answered answered;
    private final CurrentCaller caller;

    AnswersResource(Submissions submissions, Changes changes, Answered answered, CurrentCaller caller) {
        this.submissions = submissions;
        this.changes = changes;
        this.answered = answered;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answers what the payer asks for, with files or the signed letter; sent once, by CDex "
            + "$submit-attachment where the payer names its address for it, else by an update of the request")
    @APIResponse(responseCode = "202", description = "it is on its way")
    @APIResponse(responseCode = "409", description = "submission.nothing-asked: the payer waits for nothing")
    @APIResponse(responseCode = "422", description = "answer.unknown-question, answer.empty, answer.no-letter, "
            + "answer.wrong-type, answer.too-large, answer.several-requests")
    public Uni<Response> answer(@RestPath UUID id, AnswerForm form) {
        AnswerForm given = form == null ? new AnswerForm(null, null) : form;
        return changes.apply(submissions, changes.asked(caller.get(), id, "submission.answer"),
                (known, cause) -> answered.step(known, given, cause))
                .map(outcome -> outcome instanceof Outcome.Refused<Submission> no
                        ? no.why().problem().response()
                        : Response.accepted().build());
    }
}

package org.priorauth.sandbox.pas;

import java.time.Clock;
import java.util.Optional;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.priorauth.sandbox.desk.Payers;
import org.priorauth.sandbox.desk.Reviews;
import org.priorauth.sandbox.payer.Case;
import org.priorauth.sandbox.web.Answers;
import org.priorauth.sandbox.web.Inlet;

import io.smallrye.common.annotation.Blocking;

/** CDex $submit-attachment: documents for what a Task or CommunicationRequest asked. */
@Path("/payers/{payer}/fhir/$submit-attachment")
public class AttachmentResource {

    private final Inlet inlet;
    private final Payers payers;
    private final Reviews reviews;
    private final Answers answers;
    private final Clock clock;

    AttachmentResource(Inlet inlet, Payers payers, Reviews reviews, Answers answers, Clock clock) {
        this.inlet = inlet;
        this.payers = payers;
        this.reviews = reviews;
        this.answers = answers;
        this.clock = clock;
    }

    /** 200 when it answers something the payer asked, also when it comes again; 422 when it answers nothing. */
    @POST
    @Blocking
    public Response take(@PathParam("payer") String payer, byte[] body) {
        return inlet.read(body, Parameters.class, SubmittedAttachment::new, AttachmentRules.ATTACH::check)
                .answeredBy(sent -> {
                    Optional<Case> answered = payers.get(payer).inform(sent::means, clock.instant());
                    answered.ifPresent(reviews::note);
                    return answered.map(it -> taken()).orElseGet(this::answersNothing);
                });
    }

    private Response taken() {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue().setSeverity(IssueSeverity.INFORMATION).setCode(IssueType.INFORMATIONAL)
                .setDiagnostics("The attachments were taken in.");
        return answers.ok(outcome);
    }

    private Response answersNothing() {
        return answers.refused(422, IssueType.NOTFOUND, "It answers nothing that this payer asked of this member.");
    }
}

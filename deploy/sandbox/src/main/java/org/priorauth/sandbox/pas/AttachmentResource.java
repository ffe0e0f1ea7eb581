package org.priorauth.sandbox.pas;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.priorauth.sandbox.web.Answers;
import org.priorauth.sandbox.web.Inlet;

import io.smallrye.common.annotation.Blocking;

/** CDex $submit-attachment: documents for what a Task or CommunicationRequest asked. */
@Path("/payers/{payer}/fhir/$submit-attachment")
public class AttachmentResource {

    private final Inlet inlet;
    private final Supplied supplied;
    private final Answers answers;

    AttachmentResource(Inlet inlet, Supplied supplied, Answers answers) {
        this.inlet = inlet;
        this.supplied = supplied;
        this.answers = answers;
    }

    /** 200 when it answers something the payer asked, also when it comes again; 422 when it answers nothing. */
    @POST
    @Blocking
    public Response take(@PathParam("payer") String payer, byte[] body) {
        return inlet.read(body, Parameters.class, SubmittedAttachment::new, AttachmentRules.ATTACH::check)
                .answeredBy(sent -> supplied.wasAsked(payer, sent::means) ? taken() : answersNothing());
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

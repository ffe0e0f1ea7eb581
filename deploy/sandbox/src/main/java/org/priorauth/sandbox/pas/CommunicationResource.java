package org.priorauth.sandbox.pas;

import java.util.UUID;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.web.Answers;
import org.priorauth.sandbox.web.Inlet;

import io.smallrye.common.annotation.Blocking;

/** What the clinic sends when a communicationRequest asked for it. */
@Path("/payers/{payer}/fhir/Communication")
public class CommunicationResource {

    private final Inlet inlet;
    private final Supplied supplied;
    private final Answers answers;

    CommunicationResource(Inlet inlet, Supplied supplied, Answers answers) {
        this.inlet = inlet;
        this.supplied = supplied;
        this.answers = answers;
    }

    /** 201 when it answers something the payer asked, also when it comes again; 422 when it answers nothing. */
    @POST
    @Blocking
    public Response take(@PathParam("payer") String payer, byte[] body) {
        return inlet.read(body, Communication.class, CommunicationRules.ANSWER::check)
                .answeredBy(sent -> supplied.wasAsked(payer, new Answered(sent)::means)
                        ? stored(sent)
                        : answersNothing());
    }

    private Response stored(Communication sent) {
        sent.setId(UUID.randomUUID().toString());
        return answers.of(201, sent);
    }

    private Response answersNothing() {
        return answers.refused(422, IssueType.NOTFOUND, "It answers nothing that this payer asked.");
    }
}

package org.priorauth.sandbox.pas;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.desk.Payers;
import org.priorauth.sandbox.desk.Reviews;
import org.priorauth.sandbox.payer.Case;
import org.priorauth.sandbox.web.Answers;
import org.priorauth.sandbox.web.Inlet;

import io.smallrye.common.annotation.Blocking;

/** What the clinic sends when a communicationRequest asked for it. */
@Path("/payers/{payer}/fhir/Communication")
public class CommunicationResource {

    private final Inlet inlet;
    private final Payers payers;
    private final Reviews reviews;
    private final Answers answers;
    private final Clock clock;

    CommunicationResource(Inlet inlet, Payers payers, Reviews reviews, Answers answers, Clock clock) {
        this.inlet = inlet;
        this.payers = payers;
        this.reviews = reviews;
        this.answers = answers;
        this.clock = clock;
    }

    /** 201 when it answers something the payer asked, also when it comes again; 422 when it answers nothing. */
    @POST
    @Blocking
    public Response take(@PathParam("payer") String payer, byte[] body) {
        return inlet.read(body, Communication.class, CommunicationRules.ANSWER::check).answeredBy(sent -> {
            Optional<Case> answered = payers.get(payer).inform(new Answered(sent)::means, clock.instant());
            answered.ifPresent(reviews::note);
            return answered.map(it -> stored(sent)).orElseGet(this::answersNothing);
        });
    }

    private Response stored(Communication sent) {
        sent.setId(UUID.randomUUID().toString());
        return answers.of(201, sent);
    }

    private Response answersNothing() {
        return answers.refused(422, IssueType.NOTFOUND, "It answers nothing that this payer asked.");
    }
}

package org.priorauth.sandbox.eligibility;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.sandbox.desk.Payers;
import org.priorauth.sandbox.web.Answers;
import org.priorauth.sandbox.web.Inlet;

import io.smallrye.common.annotation.Blocking;

/** CoverageEligibilityRequest/$submit: answers a CoverageEligibilityResponse. */
@Path("/payers/{payer}/fhir/CoverageEligibilityRequest/$submit")
public class EligibilityResource {

    private final Inlet inlet;
    private final Payers payers;
    private final EligibilityAnswer answering;
    private final Answers answers;

    EligibilityResource(Inlet inlet, Payers payers, EligibilityAnswer answering, Answers answers) {
        this.inlet = inlet;
        this.payers = payers;
        this.answering = answering;
        this.answers = answers;
    }

    @POST
    @Blocking
    public Response ask(@PathParam("payer") String payer, byte[] body) {
        return inlet.read(body, Resource.class, EligibilityQuestion::new, EligibilityRules.ASK::check)
                .answeredBy(question -> answer(payer, question));
    }

    private Response answer(String payer, EligibilityQuestion question) {
        String memberId = question.memberId().orElseThrow();
        if (!payers.get(payer).reachedFor(memberId)) {
            return answers.refused(503, IssueType.TRANSIENT, "The payer cannot be reached now; try again later.");
        }
        return answers.ok(answering.to(question, memberId, payer));
    }
}

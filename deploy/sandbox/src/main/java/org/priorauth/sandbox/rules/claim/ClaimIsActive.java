package org.priorauth.sandbox.rules.claim;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class ClaimIsActive extends Rule<PasRequest> {

    public ClaimIsActive() {
        super("claim-status", "Claim.status is active.",
                "PAS 2.2.1 profile-claim, Claim.status", IssueType.VALUE);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return unless(request.claim().value().getStatus() == ClaimStatus.ACTIVE, request.claim().child("status"));
    }
}

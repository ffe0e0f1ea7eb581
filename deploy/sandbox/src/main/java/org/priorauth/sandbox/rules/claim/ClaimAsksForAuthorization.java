package org.priorauth.sandbox.rules.claim;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim.Use;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class ClaimAsksForAuthorization extends Rule<PasRequest> {

    public ClaimAsksForAuthorization() {
        super("claim-use", "Claim.use is preauthorization.",
                "PAS 2.2.1 profile-claim, Claim.use", IssueType.VALUE);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return unless(request.claim().value().getUse() == Use.PREAUTHORIZATION, request.claim().child("use"));
    }
}

package org.priorauth.sandbox.rules.claim;

import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Coded;
import org.priorauth.sandbox.rules.Rule;

public final class ClaimIsTyped extends Rule<PasRequest> {

    public ClaimIsTyped() {
        super("claim-type", "Claim.type is professional, institutional or oral.",
                "PAS 2.2.1 profile-claim, Claim.type, value set ClaimTypes", IssueType.CODEINVALID);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return unless(Coded.in(request.claim().value().getType(), Urls.CLAIM_TYPE, TYPES),
                request.claim().child("type"));
    }

    private static final Set<String> TYPES = Set.of("professional", "institutional", "oral");
}

package org.priorauth.sandbox.rules.bundle;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

/** A submission may hold the claim it updates; an inquiry holds itself alone. */
public final class ClaimsAreCounted extends Rule<PasRequest> {

    private final int most;

    public ClaimsAreCounted(int most) {
        super("claim-count",
                "A submission holds one Claim, an update the one it updates besides; an inquiry holds one.",
                "PAS 2.2.1 profile-pas-request-bundle, slice Claim 1..2; profile-pas-inquiry-request-bundle, slice Claim 1..1",
                IssueType.STRUCTURE);
        this.most = most;
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.all(Claim.class).skip(most).map(claim -> claim.path());
    }
}

package org.priorauth.sandbox.rules.claim;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class CareTeamHasScope extends Rule<PasRequest> {

    public CareTeamHasScope() {
        super("care-team-scope", "Every member of the care team says by careTeamClaimScope whether they stand for the "
                + "whole claim or for items.",
                "PAS 2.2.1 profile-claim-base, Claim.careTeam.extension:careTeamClaimScope 1..1", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.claim().each("careTeam", Claim::getCareTeam)
                .filter(it -> it.value().getExtensionsByUrl(Urls.CARE_TEAM_SCOPE).stream()
                        .filter(scope -> scope.getValue() instanceof BooleanType).count() != 1)
                .map(it -> it.path());
    }
}

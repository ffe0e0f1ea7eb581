package org.priorauth.sandbox.rules.claim;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Claim.CareTeamComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class CareTeamFits extends Rule<PasRequest> {

    public CareTeamFits() {
        super("care-team-size", "At most 14 members stand for the whole claim and at most 10 for one item.",
                "PAS 2.2.1 profile-claim-base, slices OverallClaimMember and ItemClaimMember (X12 278 "
                        + "loops 2010EA, 2010F)",
                IssueType.TOOLONG);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        long overall = request.claim().value().getCareTeam().stream().filter(CareTeamFits::standsForAll).count();
        return Stream.concat(unless(overall <= 14, request.claim().child("careTeam")), request.items()
                .filter(item -> item.value().getCareTeamSequence().size() > 10)
                .map(item -> item.child("careTeamSequence")));
    }

    private static boolean standsForAll(CareTeamComponent member) {
        return member.hasExtension(Urls.CARE_TEAM_SCOPE)
                && member.getExtensionByUrl(Urls.CARE_TEAM_SCOPE).getValue() instanceof BooleanType scope
                && scope.booleanValue();
    }
}

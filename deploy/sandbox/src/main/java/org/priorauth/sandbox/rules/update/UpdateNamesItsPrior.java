package org.priorauth.sandbox.rules.update;

import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Coded;
import org.priorauth.sandbox.rules.Rule;

public final class UpdateNamesItsPrior extends Rule<PasRequest> {

    public UpdateNamesItsPrior() {
        super("update-related",
                "An update names exactly one claim, as prior; a second Claim comes only with an update.",
                "PAS 2.2.1 profile-claim-update, Claim.related 1..1; profile-claim, Claim.related 0..0",
                IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        Claim claim = request.claim().value();
        if (!claim.hasRelated() && request.prior().isEmpty()) {
            return Stream.empty();
        }
        boolean one = claim.getRelated().size() == 1 && claim.getRelatedFirstRep().getClaim().hasReference()
                && Coded.in(claim.getRelatedFirstRep().getRelationship(), Urls.RELATED_CLAIM, Set.of("prior"));
        return unless(one, request.claim().child("related"));
    }
}

package org.priorauth.sandbox.rules.update;

import java.util.Optional;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.At;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class PriorIsIncluded extends Rule<PasRequest> {

    public PriorIsIncluded() {
        super("update-prior-included", "The claim an update names is the second Claim of the Bundle.",
                "PAS 2.2.1 spec-65, prof-4", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        if (!request.isUpdate()) {
            return Stream.empty();
        }
        Optional<Claim> named = request.follow(request.claim().value().getRelatedFirstRep().getClaim(), Claim.class);
        boolean included = named.isPresent()
                && request.prior().map(At::value).filter(it -> it == named.get()).isPresent();
        return unless(included, request.claim().child("related[0].claim"));
    }
}

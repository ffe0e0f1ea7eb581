package org.priorauth.sandbox.rules.update;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class GrandparentStaysOut extends Rule<PasRequest> {

    public GrandparentStaysOut() {
        super("update-grandparent", "The claim before the prior one is not included.",
                "PAS 2.2.1 spec-66", IssueType.INVARIANT);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.prior().stream().flatMap(prior -> prior.each("related", Claim::getRelated)
                .filter(it -> request.inside().target(prior.value(), it.value().getClaim()).isPresent())
                .map(it -> it.child("claim")));
    }
}

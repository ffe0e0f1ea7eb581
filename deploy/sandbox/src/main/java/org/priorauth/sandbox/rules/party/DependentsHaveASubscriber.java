package org.priorauth.sandbox.rules.party;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class DependentsHaveASubscriber extends Rule<PasRequest> {

    public DependentsHaveASubscriber() {
        super("coverage-subscriber", "Unless the relationship is 18 (self), the subscriber is named.",
                "PAS 2.2.1 profile-coverage, invariant self-beneficiary", IssueType.INVARIANT);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.all(Coverage.class).filter(it -> !it.value().hasSubscriber())
                .filter(it -> it.value().getRelationship().getCoding().stream()
                        .noneMatch(coding -> "18".equals(coding.getCode())))
                .map(it -> it.child("subscriber"));
    }
}

package org.priorauth.sandbox.rules.claim;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class SomethingIsAsked extends Rule<PasRequest> {

    public SomethingIsAsked() {
        super("claim-items", "The Claim asks for at least one item.",
                "PAS 2.2.1 profile-claim, Claim.item 1..*", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return unless(request.claim().value().hasItem(), request.claim().child("item"));
    }
}

package org.priorauth.sandbox.rules.bundle;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class BundleIsACollection extends Rule<PasRequest> {

    public BundleIsACollection() {
        super("bundle-collection", "The Bundle is a collection.",
                "PAS 2.2.1 profile-pas-request-bundle, Bundle.type", IssueType.VALUE);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return unless(request.bundle().getType() == BundleType.COLLECTION, "Bundle.type");
    }
}

package org.priorauth.sandbox.rules.bundle;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class BundleIsDated extends Rule<PasRequest> {

    public BundleIsDated() {
        super("bundle-timestamp", "The Bundle says when it was put together.",
                "PAS 2.2.1 profile-pas-request-bundle, Bundle.timestamp 1..1", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return unless(request.bundle().hasTimestamp(), "Bundle.timestamp");
    }
}

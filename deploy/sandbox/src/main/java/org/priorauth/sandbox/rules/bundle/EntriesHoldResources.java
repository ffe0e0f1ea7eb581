package org.priorauth.sandbox.rules.bundle;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class EntriesHoldResources extends Rule<PasRequest> {

    public EntriesHoldResources() {
        super("entry-resource", "Every entry holds a resource.",
                "PAS 2.2.1 profile-pas-request-bundle, Bundle.entry.resource 1..1", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.entries().filter(entry -> entry.value().getResource() == null)
                .map(entry -> entry.child("resource"));
    }
}

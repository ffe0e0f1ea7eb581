package org.priorauth.sandbox.rules.bundle;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class FullUrlsAgreeWithIds extends Rule<PasRequest> {

    public FullUrlsAgreeWithIds() {
        super("entry-id-agrees", "A fullUrl that is a URL ends in the type and id of its resource.",
                "FHIR R4 Bundle.entry.fullUrl", IssueType.INVARIANT);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.entries().filter(entry -> !agrees(entry.value())).map(entry -> entry.child("fullUrl"));
    }

    private static boolean agrees(BundleEntryComponent entry) {
        if (entry.getResource() == null || !entry.getResource().hasId()
                || !String.valueOf(entry.getFullUrl()).startsWith("http")) {
            return true;
        }
        return entry.getFullUrl()
                .endsWith("/" + entry.getResource().fhirType() + "/" + entry.getResource().getIdPart());
    }
}

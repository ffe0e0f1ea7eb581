package org.priorauth.sandbox.rules.bundle;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class EntriesAreDistinct extends Rule<PasRequest> {

    public EntriesAreDistinct() {
        super("entry-full-url-unique", "No fullUrl occurs twice: each resource is there once.",
                "PAS 2.2.1 spec-14; FHIR R4 Bundle, invariant bdl-7", IssueType.DUPLICATE);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        Set<String> seen = new HashSet<>();
        return request.entries().filter(entry -> entry.value().hasFullUrl() && !seen.add(entry.value().getFullUrl()))
                .map(entry -> entry.child("fullUrl"));
    }
}

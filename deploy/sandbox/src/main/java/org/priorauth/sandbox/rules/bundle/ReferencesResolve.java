package org.priorauth.sandbox.rules.bundle;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class ReferencesResolve extends Rule<PasRequest> {

    public ReferencesResolve() {
        super("reference-resolves", "Every reference leads to a resource of this Bundle.",
                "PAS 2.2.1 spec-13, spec-66; FHIR R4 bundle.html#references", IssueType.NOTFOUND);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        String grandparent = request.prior().map(prior -> prior.child("related[")).orElse("-");
        return request.inside().pointers().filter(pointer -> !pointer.path().startsWith(grandparent))
                .filter(pointer -> request.inside().target(pointer).isEmpty())
                .map(pointer -> pointer.path() + ".reference");
    }
}

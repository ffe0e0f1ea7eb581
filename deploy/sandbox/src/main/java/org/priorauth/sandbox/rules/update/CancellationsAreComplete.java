package org.priorauth.sandbox.rules.update;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.Cancelled;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class CancellationsAreComplete extends Rule<PasRequest> {

    public CancellationsAreComplete() {
        super("update-cancelled", "A cancelled item is both flagged infoCancelled and of certification type 3.",
                "PAS 2.2.1 spec-69, spec-70, prof-7", IssueType.BUSINESSRULE);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.items().filter(it -> Cancelled.flagged(it.value()) != Cancelled.typed(it.value()))
                .map(it -> it.path());
    }
}

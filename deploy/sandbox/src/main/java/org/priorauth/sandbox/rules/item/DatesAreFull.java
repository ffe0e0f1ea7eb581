package org.priorauth.sandbox.rules.item;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.FullDates;
import org.priorauth.sandbox.rules.Rule;

public final class DatesAreFull extends Rule<PasRequest> {

    public DatesAreFull() {
        super("item-serviced", "Serviced dates are full dates, and a period ends after it starts.",
                "PAS 2.2.1 profile-claim-base, Claim.item.serviced[x], invariant FullDateRule", IssueType.INVALID);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.items().filter(it -> it.value().hasServiced() && !FullDates.in(it.value().getServiced()))
                .map(it -> it.child("serviced"));
    }
}

package org.priorauth.sandbox.rules.item;

import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Coded;
import org.priorauth.sandbox.rules.Rule;

public final class CategoryIsSaid extends Rule<PasRequest> {

    public CategoryIsSaid() {
        super("item-category", "Every item has a service type code as its category.",
                "PAS 2.2.1 profile-claim, Claim.item.category 1..1 (X12 1365)", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.items().filter(it -> !Coded.inSystem(it.value().getCategory(), Set.of(Urls.X12_SERVICE_TYPE)))
                .map(it -> it.child("category"));
    }
}

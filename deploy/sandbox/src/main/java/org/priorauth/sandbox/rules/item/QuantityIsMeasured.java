package org.priorauth.sandbox.rules.item;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Quantity;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class QuantityIsMeasured extends Rule<PasRequest> {

    public QuantityIsMeasured() {
        super("item-quantity", "A quantity is more than nothing and has a unit or a code; a code is of X12 673.",
                "PAS 2.2.1 prof-2, prof-3; profile-quantity", IssueType.INVALID);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.items().filter(it -> it.value().hasQuantity() && !isMeasured(it.value().getQuantity()))
                .map(it -> it.child("quantity"));
    }

    private static boolean isMeasured(Quantity quantity) {
        boolean something = quantity.hasValue() && quantity.getValue().signum() > 0;
        boolean inUnits = quantity.hasCode() ? (Urls.X12 + "673").equals(quantity.getSystem()) : quantity.hasUnit();
        return something && inUnits;
    }
}

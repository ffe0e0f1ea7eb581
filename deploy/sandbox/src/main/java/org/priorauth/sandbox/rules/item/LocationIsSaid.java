package org.priorauth.sandbox.rules.item;

import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Coded;
import org.priorauth.sandbox.rules.Rule;

public final class LocationIsSaid extends Rule<PasRequest> {

    public LocationIsSaid() {
        super("item-location", "Every item has a place of service (CMS) or a type of bill (NUBC) as its location.",
                "PAS 2.2.1 profile-claim, Claim.item.location[x] 1..1, value set X12278LocationType",
                IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.items().filter(
                it -> !(it.value().getLocation() instanceof CodeableConcept place && Coded.inSystem(place, SYSTEMS)))
                .map(it -> it.child("location"));
    }

    private static final Set<String> SYSTEMS = Set.of(Urls.PLACE_OF_SERVICE, Urls.TYPE_OF_BILL);
}

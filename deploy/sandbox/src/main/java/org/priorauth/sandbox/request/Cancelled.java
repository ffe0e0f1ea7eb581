package org.priorauth.sandbox.request;

import java.util.Set;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.rules.Coded;

/** How a clinic takes something back: by a flag and a certification type on the item, or for the whole claim at once. */
public final class Cancelled {

    private static final Set<String> CANCEL = Set.of("3");

    private Cancelled() {}

    public static boolean flagged(ItemComponent item) {
        return item.getModifierExtension().stream().filter(it -> Urls.INFO_CANCELLED.equals(it.getUrl()))
                .anyMatch(it -> it.getValue() instanceof BooleanType flag && flag.booleanValue());
    }

    public static boolean typed(Element item) {
        return Coded.once(item, Urls.CERTIFICATION_TYPE, Urls.X12_CERTIFICATION_TYPE, CANCEL);
    }

    /** PAS 2.2.1 specification, cancelling a request: certification type 3 on the Claim itself. */
    public static boolean whole(Claim claim) {
        Extension type = claim.getExtensionByUrl(Urls.CERTIFICATION_TYPE);
        return type != null && type.getValue() instanceof CodeableConcept concept
                && Coded.in(concept, Urls.X12_CERTIFICATION_TYPE, CANCEL);
    }
}

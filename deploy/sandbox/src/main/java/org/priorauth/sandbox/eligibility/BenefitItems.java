package org.priorauth.sandbox.eligibility;

import java.util.List;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.DetailsComponent;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.ItemsComponent;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.payer.Eligibility;

/** The answer per service asked about: covered or not, visits allowed and used, authorization, documents wanted. */
final class BenefitItems {

    private static final CodeableConcept LETTER = concept("urn:priorauth:document-type", "letter-of-medical-necessity");
    private static final CodeableConcept REFERRAL = concept(Urls.LOINC, "57133-1");
    private static final CodeableConcept WHOLE_PLAN = concept(
            "http://terminology.hl7.org/CodeSystem/ex-benefitcategory", "30");
    private static final int VISITS_ALLOWED = 30;
    private static final int VISITS_USED = 6;

    private BenefitItems() {}

    /** One per service asked about; the whole plan when none is. A service or a category, never both (R4 invariant ces-1). */
    static List<ItemsComponent> about(CoverageEligibilityRequest asked) {
        if (!asked.hasItem()) {
            return List.of(new ItemsComponent().setCategory(WHOLE_PLAN.copy()));
        }
        return asked.getItem().stream().map(BenefitItems::about).toList();
    }

    private static ItemsComponent about(DetailsComponent asked) {
        ItemsComponent item = new ItemsComponent();
        return asked.hasProductOrService()
                ? item.setProductOrService(asked.getProductOrService().copy())
                : item.setCategory(asked.getCategory().copy());
    }

    static ItemsComponent answered(ItemsComponent item, Eligibility said) {
        item.setExcluded(said.excluded());
        item.setNetwork(concept("http://terminology.hl7.org/CodeSystem/benefit-network", "in"));
        if (!said.excluded()) {
            item.addBenefit().setType(concept("http://terminology.hl7.org/CodeSystem/benefit-type", "visit"))
                    .setAllowed(new UnsignedIntType(VISITS_ALLOWED)).setUsed(new UnsignedIntType(VISITS_USED));
        }
        said.authorizationRequired().ifPresent(item::setAuthorizationRequired);
        said.letterRequired()
                .ifPresent(required -> item.addAuthorizationSupporting((required ? LETTER : REFERRAL).copy()));
        return item;
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }
}

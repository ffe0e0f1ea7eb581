package org.priorauth.intake.fhir;

import java.util.Optional;

import org.hl7.fhir.r4.model.Coverage.ClassComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.priorauth.contracts.intake.Coverage;

/** Coverage → the order's coverage. */
final class CoverageMapping {

    private static final String CLASS = "http://terminology.hl7.org/CodeSystem/coverage-class";

    private CoverageMapping() {}

    static Coverage coverage(org.hl7.fhir.r4.model.Coverage coverage, Patient patient) {
        String subscriber = coverage.getSubscriberId();
        String member = member(coverage, patient).orElse(subscriber);
        return new Coverage(member, subscriber == null || subscriber.equals(member) ? null : subscriber,
                coverage.getRelationship().getCodingFirstRep().getCode(),
                ofClass(coverage, "plan").map(plan -> plan.hasName() ? plan.getName() : plan.getValue()).orElse(null),
                ofClass(coverage, "group").map(ClassComponent::getValue).orElse(null),
                FhirDates.period(coverage.getPeriod()));
    }

    /** The patient's own number (v2-0203 MB), on the Coverage or on the Patient; a subscriber id may be another's. */
    private static Optional<String> member(org.hl7.fhir.r4.model.Coverage coverage, Patient patient) {
        return FhirCodes.ofType(coverage.getIdentifier(), "MB")
                .or(() -> FhirCodes.ofType(patient.getIdentifier(), "MB")).map(Identifier::getValue);
    }

    private static Optional<ClassComponent> ofClass(org.hl7.fhir.r4.model.Coverage coverage, String type) {
        return coverage.getClass_().stream().filter(one -> one.getType().hasCoding(CLASS, type)).findFirst();
    }
}

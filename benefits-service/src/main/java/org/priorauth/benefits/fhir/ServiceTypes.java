package org.priorauth.benefits.fhir;

import java.util.List;

import org.priorauth.contracts.intake.ServiceCategory;

/**
 * Which service types (X12 1365, the codes FHIR's ex-benefitcategory borrows) a payer may file a kind of care under.
 * Codes only; the descriptors are licensed. The first one is what we ask for.
 */
final class ServiceTypes {

    static final String SYSTEM = "https://codesystem.x12.org/005010/1365";

    private ServiceTypes() {}

    static List<String> of(ServiceCategory category) {
        return switch (category) {
            case PHYSICAL_THERAPY -> List.of("AE");
            case OCCUPATIONAL_THERAPY -> List.of("AD");
            case SPEECH_THERAPY -> List.of("AF");
            case BEHAVIORAL_HEALTH -> List.of("MH");
            case DURABLE_EQUIPMENT -> List.of("12", "18");
            case IMAGING -> List.of("62", "4");
            case SURGERY -> List.of("2");
            case INFUSION_DRUG, OTHER -> List.of();
        };
    }
}

package org.priorauth.intake.fhir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Practitioner.PractitionerQualificationComponent;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Clinic;
import org.priorauth.contracts.intake.Clinician;

/** Practitioner, PractitionerRole → the order's clinician; Organization → its clinic. */
final class ProviderMapping {

    private static final String DEGREE = "http://terminology.hl7.org/CodeSystem/v2-0360";

    private ProviderMapping() {}

    static Clinician clinician(Practitioner practitioner) {
        Optional<HumanName> name = PatientMapping.name(practitioner.getName());
        List<Code> qualifications = FhirCodes.codes(practitioner.getQualification().stream()
                .map(PractitionerQualificationComponent::getCode).toList());
        return new Clinician(FhirCodes.identifier(practitioner.getIdentifier(), FhirCodes.NPI).orElse(null),
                name.map(HumanName::getFamily).orElse(null), name.map(PatientMapping::given).orElse(List.of()),
                name.flatMap(ProviderMapping::suffix).or(() -> FhirCodes.in(DEGREE, qualifications)).orElse(null),
                FhirCodes.in(FhirCodes.TAXONOMY, qualifications).orElse(null));
    }

    /** What is written behind the name: {@code MD}, {@code PT, DPT}. */
    private static Optional<String> suffix(HumanName name) {
        return name.hasSuffix()
                ? Optional.of(name.getSuffix().stream().map(PrimitiveType::getValue).collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    /** The role in this clinic says the specialty better than the person's papers do. */
    static Clinician withRole(Clinician clinician, PractitionerRole role) {
        String taxonomy = Stream.of(role.getSpecialty(), role.getCode())
                .flatMap(concepts -> FhirCodes.in(FhirCodes.TAXONOMY, FhirCodes.codes(concepts)).stream())
                .findFirst().orElse(clinician.taxonomy());
        String npi = clinician.npi() != null
                ? clinician.npi()
                : FhirCodes.identifier(role.getIdentifier(), FhirCodes.NPI).orElse(null);
        return new Clinician(npi, clinician.family(), clinician.given(), clinician.credentials(), taxonomy);
    }

    static Clinic clinic(Organization organization) {
        return new Clinic(FhirCodes.identifier(organization.getIdentifier(), FhirCodes.NPI).orElse(null),
                organization.getName(),
                FhirCodes.identifier(organization.getIdentifier(), FhirCodes.EIN).orElse(null),
                Contacts.phone(organization.getTelecom()).orElse(null),
                Contacts.fax(organization.getTelecom()).orElse(null),
                Contacts.address(organization.getAddress()).orElse(null));
    }
}

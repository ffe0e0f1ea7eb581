package org.priorauth.intake.fhir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.intake.domain.PatientIdentity;

/** Patient → the order's patient, and what tells this patient from others. */
final class PatientMapping {

    private PatientMapping() {}

    static Patient patient(org.hl7.fhir.r4.model.Patient patient) {
        Optional<HumanName> name = name(patient.getName());
        return new Patient(null, name.map(HumanName::getFamily).orElse(null), name.map(PatientMapping::given)
                .orElse(List.of()), FhirDates.day(patient.getBirthDateElement()),
                patient.hasGender() ? patient.getGender().toCode() : null,
                Contacts.phone(patient.getTelecom()).orElse(null),
                Contacts.address(patient.getAddress()).orElse(null));
    }

    /** The official name, else the usual one, else the first that is not of the past. */
    static Optional<HumanName> name(List<HumanName> names) {
        return first(names, HumanName.NameUse.OFFICIAL).or(() -> first(names, HumanName.NameUse.USUAL))
                .or(() -> names.stream().filter(name -> name.getUse() != HumanName.NameUse.OLD
                        && name.getUse() != HumanName.NameUse.MAIDEN).findFirst());
    }

    private static Optional<HumanName> first(List<HumanName> names, HumanName.NameUse use) {
        return names.stream().filter(name -> name.getUse() == use).findFirst();
    }

    static List<String> given(HumanName name) {
        return name.getGiven().stream().filter(StringType::hasValue).map(PrimitiveType::getValue).toList();
    }

    /** Medical record number, then internal number, then whatever the sender put first. */
    static PatientIdentity identity(org.hl7.fhir.r4.model.Patient resource, Patient patient, Coverage coverage) {
        List<Identifier> identifiers = resource.getIdentifier();
        return Stream.of("MR", "PI").flatMap(type -> FhirCodes.ofType(identifiers, type).stream()).findFirst()
                .or(() -> identifiers.stream().filter(Identifier::hasValue).findFirst())
                .map(identifier -> PatientIdentity.identified(identifier.getSystem(), identifier.getValue()))
                .orElseGet(() -> PatientIdentity.described(patient, coverage));
    }
}

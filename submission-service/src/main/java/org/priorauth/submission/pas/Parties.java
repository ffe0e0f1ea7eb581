package org.priorauth.submission.pas;

import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.priorauth.contracts.intake.Clinic;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.submission.payer.PayerProfile;

/** The people and organizations of a request. */
final class Parties {

    static final String PATIENT = "patient";
    static final String SUBSCRIBER = "subscriber";
    static final String CLINIC = "clinic";
    static final String INSURER = "insurer";
    static final String CLINICIAN = "clinician";
    static final String ROLE = "clinician-role";
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private final Request request;
    private final Known known;

    Parties(Request request) {
        this.request = request;
        this.known = new Known(request.authorization());
    }

    /** profile-beneficiary. */
    Patient patient() {
        org.priorauth.contracts.intake.Patient person = request.order().patient();
        Patient patient = Pas.profiled(known.named(new Patient(), PATIENT), "profile-beneficiary");
        patient.addIdentifier(CoverageOf.memberId(request));
        patient.addName(name(person.family(), person.given()));
        patient.setGender(gender(person.sex()));
        if (person.birthDate() != null) {
            patient.setBirthDateElement(Dates.date(person.birthDate()));
        }
        address(person.address()).ifPresent(patient::addAddress);
        return patient;
    }

    /** profile-subscriber: of a policy holder who is not the patient, orders tell the id alone. */
    Patient subscriber() {
        Patient subscriber = Pas.profiled(known.named(new Patient(), SUBSCRIBER), "profile-subscriber");
        subscriber.addIdentifier(identifier(request.payer().memberIdSystem(), CoverageOf.subscriberId(request)));
        subscriber.addName().addExtension(ABSENT,
                new CodeType("unknown"));
        return subscriber.setGender(AdministrativeGender.UNKNOWN);
    }

    /** profile-requestor; X12 98 1P is the provider that asks. */
    Organization clinic() {
        Clinic clinic = request.order().clinic();
        Organization requestor = organization(CLINIC, "profile-requestor", "1P", clinic.name());
        Optional.ofNullable(clinic.npi()).ifPresent(npi -> requestor.addIdentifier(identifier(Pas.NPI, npi)));
        Optional.ofNullable(clinic.taxId()).ifPresent(id -> requestor.addIdentifier(identifier(Pas.TAX_ID, id)));
        address(clinic.address()).ifPresent(requestor::addAddress);
        return requestor;
    }

    /** profile-insurer; X12 98 PR is the payer. */
    Organization insurer() {
        Organization insurer = organization(INSURER, "profile-insurer", "PR", request.payer().name());
        for (PayerProfile.Identifier one : request.payer().identifiers()) {
            insurer.addIdentifier(identifier(one.system(), one.value()));
        }
        return insurer;
    }

    /** A clinician without an NPI cannot be named: profile-practitioner wants an identifier. */
    boolean hasClinician() {
        Clinician clinician = request.order().clinician();
        return clinician != null && clinician.npi() != null && clinician.family() != null;
    }

    Practitioner clinician() {
        Clinician clinician = request.order().clinician();
        Practitioner practitioner = Pas.profiled(known.named(new Practitioner(), CLINICIAN), "profile-practitioner");
        practitioner.addIdentifier(identifier(Pas.NPI, clinician.npi()));
        practitioner.addName(name(clinician.family(), clinician.given()));
        return practitioner;
    }

    PractitionerRole role() {
        PractitionerRole role = Pas.profiled(known.named(new PractitionerRole(), ROLE), "profile-practitionerrole");
        role.setPractitioner(known.to(CLINICIAN)).setOrganization(known.to(CLINIC));
        taxonomy().ifPresent(code -> role.addSpecialty(Pas.concept(Pas.TAXONOMY, code)));
        role.addTelecom(phone());
        return role;
    }

    /** us-core-practitionerrole wants a way to reach them (pd-1); that there is none can be said as well. */
    private ContactPoint phone() {
        ContactPoint phone = new ContactPoint().setSystem(ContactPoint.ContactPointSystem.PHONE);
        Optional.ofNullable(request.order().clinic().phone()).ifPresentOrElse(phone::setValue,
                () -> phone.getValueElement().addExtension(ABSENT, new CodeType("unknown")));
        return phone;
    }

    Optional<String> taxonomy() {
        return Optional.ofNullable(request.order().clinician().taxonomy());
    }

    private Organization organization(String what, String profile, String type, String name) {
        Organization organization = Pas.profiled(known.named(new Organization(), what), profile);
        organization.setActive(true).setName(name).addType(Pas.x12("98", type));
        return organization;
    }

    static Identifier identifier(String system, String value) {
        return new Identifier().setSystem(system).setValue(value);
    }

    private static HumanName name(String family, List<String> given) {
        HumanName name = new HumanName().setFamily(family);
        given.forEach(name::addGiven);
        return name;
    }

    private static AdministrativeGender gender(String sex) {
        return sex == null ? AdministrativeGender.UNKNOWN : AdministrativeGender.fromCode(sex);
    }

    private static Optional<Address> address(org.priorauth.contracts.intake.Address known) {
        if (known == null) {
            return Optional.empty();
        }
        Address address = new Address().setCity(known.city()).setState(known.state()).setPostalCode(known.postalCode());
        known.lines().stream().limit(4).forEach(address::addLine);
        return Optional.of(address);
    }
}

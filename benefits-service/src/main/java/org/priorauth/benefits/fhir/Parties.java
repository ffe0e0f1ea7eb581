package org.priorauth.benefits.fhir;

import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Coverage.CoverageStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.priorauth.benefits.domain.EligibilityQuestion;
import org.priorauth.benefits.domain.PayerProfile;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Clinic;
import org.priorauth.contracts.intake.Clinician;

/** The people and organizations of a question. Only what identifies them goes out. */
final class Parties {

    static final String IDENTIFIER_TYPE = "http://terminology.hl7.org/CodeSystem/v2-0203";
    static final String MEMBER = "MB";
    private static final String NPI = "http://hl7.org/fhir/sid/us-npi";
    private static final String TAX_ID = "urn:oid:2.16.840.1.113883.4.4";
    private static final String RELATIONSHIP = "http://terminology.hl7.org/CodeSystem/subscriber-relationship";
    private static final String COVERAGE_CLASS = "http://terminology.hl7.org/CodeSystem/coverage-class";

    private Parties() {}

    static Patient patient(EligibilityQuestion question) {
        org.priorauth.contracts.intake.Patient known = question.patient();
        Patient patient = new Patient().addIdentifier(member(question.coverage().memberId()))
                .addName(name(known.family(), known.given()));
        if (known.birthDate() != null) {
            patient.setBirthDateElement(new DateType(known.birthDate().toString()));
        }
        if (known.sex() != null) {
            patient.setGender(AdministrativeGender.fromCode(known.sex()));
        }
        return patient;
    }

    /** subscriberId is the policy holder's; the patient's own member id goes along as an identifier of type MB. */
    static Coverage coverage(org.priorauth.contracts.intake.Coverage known, Reference patient, Reference insurer) {
        Coverage coverage = new Coverage().setStatus(CoverageStatus.ACTIVE).addIdentifier(member(known.memberId()))
                .setSubscriberId(Optional.ofNullable(known.subscriberId()).orElse(known.memberId()))
                .setBeneficiary(patient).addPayor(insurer);
        if (known.relationship() != null) {
            coverage.getRelationship().addCoding().setSystem(RELATIONSHIP).setCode(known.relationship());
        }
        if (known.period() != null) {
            coverage.setPeriod(period(known.period()));
        }
        addClass(coverage, "group", known.groupNumber());
        addClass(coverage, "plan", known.planName());
        return coverage;
    }

    private static void addClass(Coverage coverage, String type, String value) {
        if (value != null) {
            Coverage.ClassComponent part = coverage.addClass_().setValue(value);
            part.getType().addCoding().setSystem(COVERAGE_CLASS).setCode(type);
        }
    }

    static Organization insurer(PayerProfile payer) {
        Organization insurer = new Organization().setActive(true).setName(payer.name());
        if (payer.identifier() != null) {
            insurer.addIdentifier().setSystem(payer.identifier().system()).setValue(payer.identifier().code());
        }
        return insurer;
    }

    static Organization clinic(Clinic known) {
        Organization clinic = new Organization().setActive(true).setName(known.name());
        if (known.npi() != null) {
            clinic.addIdentifier().setSystem(NPI).setValue(known.npi());
        }
        if (known.taxId() != null) {
            clinic.addIdentifier().setSystem(TAX_ID).setValue(known.taxId());
        }
        return clinic;
    }

    static Practitioner clinician(Clinician known) {
        Practitioner clinician = new Practitioner().addName(name(known.family(), known.given()));
        if (known.npi() != null) {
            clinician.addIdentifier().setSystem(NPI).setValue(known.npi());
        }
        return clinician;
    }

    static Period period(DatePeriod days) {
        Period period = new Period();
        if (days.start() != null) {
            period.setStartElement(new DateTimeType(days.start().toString()));
        }
        if (days.end() != null) {
            period.setEndElement(new DateTimeType(days.end().toString()));
        }
        return period;
    }

    private static HumanName name(String family, List<String> given) {
        HumanName name = new HumanName().setFamily(family);
        given.forEach(name::addGiven);
        return name;
    }

    private static Identifier member(String id) {
        Identifier member = new Identifier().setValue(id);
        CodeableConcept type = member.getType();
        type.addCoding().setSystem(IDENTIFIER_TYPE).setCode(MEMBER);
        return member;
    }
}

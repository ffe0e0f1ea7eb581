package org.priorauth.benefits.fhir;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestPurpose;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.benefits.domain.Ask;
import org.priorauth.benefits.domain.EligibilityQuestion;
import org.priorauth.contracts.DatePeriod;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;

/**
 * The question as a collection Bundle: the CoverageEligibilityRequest first, then everything it refers to, each once
 * (R4 CoverageEligibilityRequest/$submit, parameter "resource"). The same asking makes the same Bundle, to the last id.
 */
final class QuestionBundle {

    static final String IDENTIFIER_SYSTEM = "urn:priorauth:eligibility-request";
    static final String REQUEST = "request";
    static final String PATIENT = "patient";
    static final String COVERAGE = "coverage";
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private final Ask ask;
    private final Patient patient;
    private final Coverage coverage;
    private final Organization insurer;
    private final Organization clinic;
    private final Practitioner clinician;

    private QuestionBundle(Ask ask) {
        EligibilityQuestion question = ask.question();
        this.ask = ask;
        this.patient = named(PATIENT, Parties.patient(question));
        this.insurer = named("insurer", Parties.insurer(ask.payer()));
        this.clinic = named("clinic", Parties.clinic(question.clinic()));
        this.clinician = named("clinician", Parties.clinician(question.clinician()));
        this.coverage = named(COVERAGE, Parties.coverage(question.coverage(), to(patient), to(insurer)));
    }

    static Bundle of(Ask ask) {
        return new QuestionBundle(ask).bundle();
    }

    private Bundle bundle() {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION).setIdentifier(identifier());
        bundle.setTimestampElement(new InstantType(Date.from(ask.at()), TemporalPrecisionEnum.MILLI, UTC));
        Stream.of(named(REQUEST, request()), patient, coverage, insurer, clinic, clinician)
                .forEach(resource -> bundle.addEntry().setFullUrl(url(resource)).setResource(resource));
        return bundle;
    }

    private CoverageEligibilityRequest request() {
        CoverageEligibilityRequest request = new CoverageEligibilityRequest().addIdentifier(identifier())
                .setStatus(EligibilityRequestStatus.ACTIVE).setPatient(to(patient)).setProvider(to(clinic))
                .setInsurer(to(insurer));
        request.setCreatedElement(new DateTimeType(Date.from(ask.at()), TemporalPrecisionEnum.SECOND, UTC));
        List.of(EligibilityRequestPurpose.AUTHREQUIREMENTS, EligibilityRequestPurpose.BENEFITS,
                EligibilityRequestPurpose.VALIDATION).forEach(request::addPurpose);
        DatePeriod requested = ask.question().requested();
        if (requested != null) {
            request.setServiced(Parties.period(requested));
        }
        request.addInsurance().setFocal(true).setCoverage(to(coverage));
        QuestionItems.of(ask.question(), to(clinician)).forEach(request::addItem);
        return request;
    }

    private Identifier identifier() {
        return new Identifier().setSystem(IDENTIFIER_SYSTEM).setValue(ask.id());
    }

    private <T extends Resource> T named(String role, T resource) {
        resource.setId(id(ask, role));
        return resource;
    }

    private static Reference to(Resource resource) {
        return new Reference(url(resource));
    }

    private static String url(Resource resource) {
        return "urn:uuid:" + resource.getIdElement().getIdPart();
    }

    /** How the Bundle refers to the resource in this role. */
    static String url(Ask ask, String role) {
        return "urn:uuid:" + id(ask, role);
    }

    private static String id(Ask ask, String role) {
        return UUID.nameUUIDFromBytes((ask.id() + "/" + role).getBytes(StandardCharsets.UTF_8)).toString();
    }
}

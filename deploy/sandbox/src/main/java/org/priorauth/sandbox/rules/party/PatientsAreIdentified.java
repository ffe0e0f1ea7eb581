package org.priorauth.sandbox.rules.party;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.FullDates;
import org.priorauth.sandbox.rules.Rule;

public final class PatientsAreIdentified extends Rule<PasRequest> {

    public PatientsAreIdentified() {
        super("patient-identified",
                "Every Patient has a name, a gender and identifiers with system and value; a birth date "
                        + "is a full date.",
                "PAS 2.2.1 profile-beneficiary, profile-subscriber; US Core 7 Patient", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.all(Patient.class).filter(it -> !isIdentified(it.value())).map(it -> it.path());
    }

    private static boolean isIdentified(Patient patient) {
        boolean numbered = patient.hasIdentifier()
                && patient.getIdentifier().stream().allMatch(it -> it.hasSystem() && it.hasValue());
        return numbered && patient.hasName() && patient.hasGender()
                && (!patient.hasBirthDate() || FullDates.in(patient.getBirthDateElement()));
    }
}

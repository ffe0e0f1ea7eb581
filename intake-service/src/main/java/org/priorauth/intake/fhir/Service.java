package org.priorauth.intake.fhir;

import java.util.List;

import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.priorauth.contracts.intake.ServiceCategory;

/**
 * One ServiceRequest that a payer may be asked for.
 *
 * @param coverage null where the patient has none
 */
record Service(Found<ServiceRequest> order, Found<Patient> patient, Found<Coverage> coverage,
        ServiceCategory category) {

    /** Services with the same key are lines of one authorization. */
    List<Object> together() {
        return List.of(patient.path(), coverage == null ? "" : coverage.path(), category);
    }
}

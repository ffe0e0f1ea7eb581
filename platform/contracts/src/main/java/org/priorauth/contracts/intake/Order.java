package org.priorauth.contracts.intake;

import java.util.List;

import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Wire;

/**
 * What the clinic asks a payer to authorise, for one patient.
 *
 * @param ehrIdentifier how the sending EHR knows the order, {@code system|value}
 * @param payer who is asked
 * @param clinician who orders or treats, and would sign
 * @param requested the days the care is asked for
 * @param facts what the order and its documents say of the patient's case, each with where it was read
 * @param asking what kind of request it is; absent where nobody said so
 */
public record Order(String ehrIdentifier, Patient patient, Coverage coverage, Payer payer, Clinic clinic,
        Clinician clinician, ServiceCategory category, Urgency urgency, DatePeriod requested,
        List<Diagnosis> diagnoses, List<ServiceLine> lines, List<ClinicalFact> facts, List<DocumentRef> documents,
        Asking asking) {

    public Order {
        diagnoses = Wire.list(diagnoses);
        lines = Wire.list(lines);
        facts = Wire.list(facts);
        documents = Wire.list(documents);
    }

    /** Of a kind that nobody said. */
    public Order(String ehrIdentifier, Patient patient, Coverage coverage, Payer payer, Clinic clinic,
            Clinician clinician, ServiceCategory category, Urgency urgency, DatePeriod requested,
            List<Diagnosis> diagnoses, List<ServiceLine> lines, List<ClinicalFact> facts,
            List<DocumentRef> documents) {
        this(ehrIdentifier, patient, coverage, payer, clinic, clinician, category, urgency, requested, diagnoses, lines,
                facts, documents, null);
    }
}

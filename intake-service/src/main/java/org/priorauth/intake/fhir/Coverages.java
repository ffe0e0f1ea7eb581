package org.priorauth.intake.fhir;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Coverage.CoverageStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Which Coverage an order is to be asked under. */
final class Coverages {

    private final BundleEntries entries;
    private final References references;

    Coverages(BundleEntries entries, References references) {
        this.entries = entries;
        this.references = references;
    }

    /** The one the order names; where it names none, the patient's first in force by {@code Coverage.order}. */
    Optional<Found<Coverage>> of(Found<ServiceRequest> order, Found<Patient> patient) {
        List<Reference> named = order.resource().getInsurance();
        Optional<Found<Coverage>> first = references.follow(named, order, Coverage.class).stream().findFirst();
        return first.isPresent() || !named.isEmpty() ? first : ofPatient(patient);
    }

    private Optional<Found<Coverage>> ofPatient(Found<Patient> patient) {
        return entries.all(Coverage.class).stream()
                .filter(found -> found.resource().getStatus() != CoverageStatus.CANCELLED
                        && found.resource().getStatus() != CoverageStatus.ENTEREDINERROR)
                .filter(found -> references.follow(found.resource().getBeneficiary(), found, Patient.class)
                        .map(Found::path).filter(patient.path()::equals).isPresent())
                .min(Comparator.comparingInt(found -> found.resource().hasOrder()
                        ? found.resource().getOrder()
                        : Integer.MAX_VALUE));
    }
}

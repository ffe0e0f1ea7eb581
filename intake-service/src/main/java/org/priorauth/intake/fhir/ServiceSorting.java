package org.priorauth.intake.fhir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.DeviceRequest;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.priorauth.intake.domain.ServiceCatalogue;
import org.priorauth.intake.domain.ServiceCatalogue.Care;
import org.priorauth.intake.draft.Brought.Ignored;
import org.priorauth.intake.reading.Complaints;

/** Sorts a Bundle's orders: which a payer is asked for, which are left out and why, and which belong together. */
final class ServiceSorting {

    private static final Set<ServiceRequestStatus> ALIVE = Set.of(ServiceRequestStatus.ACTIVE,
            ServiceRequestStatus.DRAFT);
    private static final Set<ServiceRequestIntent> NO_ORDER = Set.of(ServiceRequestIntent.PROPOSAL,
            ServiceRequestIntent.OPTION, ServiceRequestIntent.DIRECTIVE);

    private final BundleEntries entries;
    private final References references;
    private final ServiceCatalogue catalogue;
    private final Complaints complaints;
    private final List<Ignored> ignored = new ArrayList<>();

    ServiceSorting(BundleEntries entries, References references, ServiceCatalogue catalogue, Complaints complaints) {
        this.entries = entries;
        this.references = references;
        this.catalogue = catalogue;
        this.complaints = complaints;
    }

    /** The services of each authorization, in the order of the Bundle. */
    Collection<List<Service>> sorted() {
        Map<List<Object>, List<Service>> groups = new LinkedHashMap<>();
        entries.all(ServiceRequest.class).forEach(order -> service(order).ifPresent(
                service -> groups.computeIfAbsent(service.together(), absent -> new ArrayList<>()).add(service)));
        entries.all(DeviceRequest.class)
                .forEach(device -> ignored.add(new Ignored(device.path(), "not-a-service-request",
                        "A device is asked for by a ServiceRequest with its HCPCS code.")));
        return groups.values();
    }

    List<Ignored> ignored() {
        return ignored;
    }

    private Optional<Service> service(Found<ServiceRequest> order) {
        Optional<Ignored> leftOut = leftOut(order);
        leftOut.ifPresent(ignored::add);
        return leftOut.isPresent() ? Optional.empty() : patient(order).map(patient -> service(order, patient));
    }

    private Service service(Found<ServiceRequest> order, Found<Patient> patient) {
        Found<Coverage> coverage = new Coverages(entries, references).of(order, patient).orElse(null);
        return new Service(order, patient, coverage, ((Care.Authorisable) care(order.resource())).category());
    }

    private Optional<Ignored> leftOut(Found<ServiceRequest> order) {
        ServiceRequest request = order.resource();
        if (request.hasStatus() && !ALIVE.contains(request.getStatus())) {
            return Optional.of(new Ignored(order.at("status"), "not-active",
                    "The order is " + request.getStatus().toCode() + "."));
        }
        if (NO_ORDER.contains(request.getIntent()) || request.getDoNotPerform()) {
            return Optional.of(new Ignored(order.at("intent"), "not-an-order", "It is not an order to do something."));
        }
        return care(request) instanceof Care.NotAuthorised no
                ? Optional.of(new Ignored(order.path(), "not-authorised", no.reason()))
                : Optional.empty();
    }

    private Care care(ServiceRequest request) {
        return catalogue.classify(FhirCodes.codes(request.getCode()), LineMapping.modifiers(request),
                FhirCodes.codes(request.getCategory()));
    }

    /** Nobody can be asked for a service without knowing for whom; everything else can be supplied later. */
    private Optional<Found<Patient>> patient(Found<ServiceRequest> order) {
        Optional<Found<Patient>> patient = references.follow(order.resource().getSubject(), order, Patient.class);
        if (patient.isEmpty()) {
            complaints.add(order.at("subject"), "dangling-reference", "leads to no Patient in the Bundle");
        }
        return patient;
    }
}

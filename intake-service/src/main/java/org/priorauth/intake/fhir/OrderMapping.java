package org.priorauth.intake.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.priorauth.contracts.intake.Clinic;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.intake.domain.PayerDirectory;
import org.priorauth.intake.domain.Periods;
import org.priorauth.intake.draft.Draft;
import org.priorauth.intake.fhir.PayerMapping.Named;
import org.priorauth.intake.reading.Complaints;

/** Puts one order together from the services that belong to it and all that hangs on them. */
final class OrderMapping {

    private final BundleEntries entries;
    private final References references;
    private final PayerDirectory payers;
    private final Complaints complaints;
    private final PlaceNotes places = new PlaceNotes();

    OrderMapping(BundleEntries entries, References references, PayerDirectory payers, Complaints complaints) {
        this.entries = entries;
        this.references = references;
        this.payers = payers;
        this.complaints = complaints;
    }

    Draft draft(List<Service> services, Case theCase) {
        Service first = services.get(0);
        Diagnoses diagnoses = new Diagnoses(references, places);
        List<ServiceLine> lines = lines(services, diagnoses);
        Patient patient = PatientMapping.patient(first.patient().resource());
        Coverage coverage = coverage(first);
        places.at("patient", first.patient().path());
        onePatient(first, diagnoses.conditions());
        List<ClinicalFact> facts = theCase.facts(services, diagnoses.conditions());
        Order order = new Order(ehrIdentifier(services, lines), patient, coverage, payer(first), clinic(services),
                clinician(services), first.category(), urgency(services), Periods.spanning(lines), diagnoses.all(),
                lines,
                facts, theCase.refs());
        return new Draft(order, PatientMapping.identity(first.patient().resource(), patient, coverage),
                theCase.enclosures(), places.places());
    }

    /** A coverage or a diagnosis of somebody else in an order is the worst of mistakes. */
    private void onePatient(Service service, List<Found<Condition>> conditions) {
        if (service.coverage() != null) {
            onePatient(service, service.coverage(), service.coverage().resource().getBeneficiary(), "beneficiary");
        }
        conditions.forEach(found -> onePatient(service, found, found.resource().getSubject(), "subject"));
    }

    private void onePatient(Service service, Found<?> owner, Reference subject, String child) {
        if (references.follow(subject, owner, org.hl7.fhir.r4.model.Patient.class)
                .filter(found -> !found.path().equals(service.patient().path())).isPresent()) {
            complaints.add(owner.at(child), "another-patient", "is another Patient than the order's");
        }
    }

    private List<ServiceLine> lines(List<Service> services, Diagnoses diagnoses) {
        List<ServiceLine> lines = new ArrayList<>();
        for (Service service : services) {
            int number = lines.size() + 1;
            places.at("line[" + number + "]", service.order().path());
            lines.add(LineMapping.line(number, service.order(), service.category(), diagnoses.of(service.order()),
                    LineMapping.ehrIdentifier(service.order().resource(), entries.fullUrl(service.order()))));
        }
        if (diagnoses.all().isEmpty()) {
            places.wanted("diagnosis", services.get(0).order().at("reasonReference"));
        }
        return lines;
    }

    /** The line's own where there is one line; of several the requisition they share, else the first line's. */
    private static String ehrIdentifier(List<Service> services, List<ServiceLine> lines) {
        Optional<String> requisition = services.size() == 1
                ? Optional.empty()
                : Optional.of(services.get(0).order().resource().getRequisition()).filter(Identifier::hasValue)
                        .map(FhirCodes::token);
        return requisition.orElse(lines.get(0).ehrIdentifier());
    }

    private Coverage coverage(Service service) {
        if (service.coverage() == null) {
            service.order().resource().getInsurance().stream()
                    .filter(insurance -> references.isDangling(insurance, service.order())).findFirst()
                    .ifPresentOrElse(
                            nowhere -> places.dangling("coverage", service.order().at("insurance[0].reference")),
                            () -> places.wanted("coverage", service.order().at("insurance")));
            return null;
        }
        places.at("coverage", service.coverage().path());
        return CoverageMapping.coverage(service.coverage().resource(), service.patient().resource());
    }

    private Payer payer(Service service) {
        if (service.coverage() == null) {
            return null;
        }
        Named named = new PayerMapping(payers, references).payer(service.coverage());
        if (named instanceof Named.Unknown unknown) {
            complaints.add(unknown.path(), "unknown-payer",
                    "names a payer this house has no profile for; it knows: " + String.join(", ", payers.ids()));
        } else if (named instanceof Named.Nobody nobody) {
            note(nobody);
        }
        return named instanceof Named.Known known ? known.payer() : null;
    }

    private void note(Named.Nobody nobody) {
        if (nobody.dangling()) {
            places.dangling("payer", nobody.path());
        } else {
            places.wanted("payer", nobody.path());
        }
    }

    private Clinician clinician(List<Service> services) {
        Providers providers = new Providers(entries, references);
        Optional<Located<Clinician>> found = services.stream()
                .flatMap(service -> providers.clinician(service.order()).stream()).findFirst();
        found.ifPresentOrElse(located -> places.at("clinician", located.path()),
                () -> noClinician(services.get(0), providers));
        return found.map(Located::part).orElse(null);
    }

    private void noClinician(Service service, Providers providers) {
        if (providers.isRequesterDangling(service.order())) {
            places.dangling("clinician", service.order().at("requester.reference"));
        } else {
            places.wanted("clinician", service.order().at("requester"));
        }
    }

    private Clinic clinic(List<Service> services) {
        Providers providers = new Providers(entries, references);
        Optional<Located<Clinic>> found = services.stream()
                .flatMap(service -> providers.clinic(service.order()).stream()).findFirst();
        found.ifPresentOrElse(located -> places.at("clinic", located.path()),
                () -> places.wanted("clinic", services.get(0).order().at("performer")));
        return found.map(Located::part).orElse(null);
    }

    private static Urgency urgency(List<Service> services) {
        return services.stream().map(service -> LineMapping.urgency(service.order().resource()))
                .filter(Urgency.EXPEDITED::equals).findFirst().orElse(Urgency.STANDARD);
    }
}

package org.priorauth.submission.pas;

import java.math.BigDecimal;
import java.util.List;

import org.hl7.fhir.r4.model.DeviceRequest;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Timing;
import org.priorauth.contracts.intake.Frequency;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.submission.domain.Intent;

import ca.uhn.fhir.context.FhirContext;

/**
 * The order behind a line, where it says more than the line can: the rhythm of a service (278 HSD), and that what is asked
 * for is a device or a drug.
 */
final class Orders {

    private final Request request;
    private final Known known;
    private final Shape shape;

    Orders(Request request) {
        this.request = request;
        this.known = new Known(request.authorization());
        this.shape = Shape.of(request);
    }

    boolean isFor(ServiceLine line) {
        return shape.ordered() != Shape.Ordered.SERVICE || line.frequency() != null;
    }

    Reference to(ServiceLine line) {
        return known.to(name(line));
    }

    List<DomainResource> all() {
        return request.order().lines().stream().filter(this::isFor).map(this::order).toList();
    }

    /** What it says, but for its name: whether two orders ask for the same. */
    static String content(Resource order) {
        Resource nameless = order.copy();
        nameless.setId("order");
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(nameless);
    }

    private DomainResource order(ServiceLine line) {
        return switch (shape.ordered()) {
            case SERVICE -> service(line);
            case DEVICE -> device(line);
            case MEDICATION -> medication(line);
        };
    }

    /** profile-servicerequest. */
    private ServiceRequest service(ServiceLine line) {
        ServiceRequest order = Pas.profiled(known.named(new ServiceRequest(), name(line)), "profile-servicerequest");
        order.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE)
                .setIntent(ServiceRequest.ServiceRequestIntent.ORDER)
                .setCode(Items.service(line)).setSubject(known.to(Parties.PATIENT))
                .setOccurrence(timing(line.frequency()));
        if (line.quantity() != null) {
            order.setQuantity(Items.quantity(line));
        }
        return order;
    }

    /** profile-devicerequest; its status is not must-support, so it stays here (conf-9). */
    private DeviceRequest device(ServiceLine line) {
        DeviceRequest order = Pas.profiled(known.named(new DeviceRequest(), name(line)), "profile-devicerequest");
        order.setIntent(DeviceRequest.RequestIntent.ORDER)
                .setCode(Items.service(line)).setSubject(known.to(Parties.PATIENT));
        if (line.frequency() != null) {
            order.setOccurrence(timing(line.frequency()));
        }
        return order;
    }

    /** profile-medicationrequest; us-core-21 wants whoever orders it. */
    private MedicationRequest medication(ServiceLine line) {
        MedicationRequest order = Pas.profiled(known.named(new MedicationRequest(), name(line)),
                "profile-medicationrequest");
        order.setStatus(MedicationRequest.MedicationRequestStatus.ACTIVE)
                .setIntent(MedicationRequest.MedicationRequestIntent.ORDER)
                .setMedication(Items.service(line)).setSubject(known.to(Parties.PATIENT))
                .setRequester(known.to(new Parties(request).hasClinician() ? Parties.CLINICIAN : Parties.CLINIC));
        if (line.frequency() != null) {
            order.addDosageInstruction(new Dosage().setTiming(timing(line.frequency())));
        }
        if (line.quantity() != null) {
            order.getDispenseRequest().setQuantity(Items.quantity(line));
        }
        return order;
    }

    /** An update's orders have names of their own: the claim it follows keeps what it was sent with. */
    private String name(ServiceLine line) {
        Intent intent = request.intent();
        return "order-" + line.number() + (intent.kind() == Intent.Kind.REQUEST ? "" : "-" + intent.id());
    }

    private static Timing timing(Frequency frequency) {
        Timing timing = new Timing();
        String unit = frequency.periodUnit().equals("month")
                ? "mo"
                : frequency.periodUnit().equals("week") ? "wk" : "d";
        timing.getRepeat().setFrequency(frequency.times()).setPeriod(BigDecimal.ONE)
                .setPeriodUnit(Timing.UnitsOfTime.fromCode(unit));
        if (frequency.periods() != null) {
            Duration whole = new Duration();
            whole.setValue(frequency.periods()).setUnit(unit).setSystem("http://unitsofmeasure.org").setCode(unit);
            timing.getRepeat().setBounds(whole);
        }
        return timing;
    }
}

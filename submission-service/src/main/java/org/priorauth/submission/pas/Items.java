package org.priorauth.submission.pas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Timing;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Frequency;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;

/** The lines of a request: Claim.item, and the order behind one that has a rhythm. */
final class Items {

    /** These would be a DeviceRequest or a MedicationRequest; their rhythm is left out. */
    private static final Set<ServiceCategory> NOT_SERVICES = Set.of(ServiceCategory.DURABLE_EQUIPMENT,
            ServiceCategory.INFUSION_DRUG);

    private final Request request;
    private final Known known;

    Items(Request request) {
        this.request = request;
        this.known = new Known(request.authorization());
    }

    ItemComponent item(ServiceLine line) {
        ItemComponent item = new ItemComponent().setSequence(line.number())
                .setCategory(Pas.x12("1365", CodeTables.serviceType(request.order().category())))
                .setProductOrService(service(line))
                .setLocation(Pas.concept(Pas.PLACES, place(line)));
        // 1525 HS: a review of health services; 1322 I: the first request for them
        item.addExtension(Pas.extension("extension-serviceItemRequestType", Pas.x12("1525", "HS")));
        item.addExtension(Pas.extension("extension-certificationType", Pas.x12("1322", "I")));
        if (hasRhythm(line)) {
            item.addExtension(Pas.extension("extension-requestedService", known.to(order(line))));
        }
        line.modifiers().forEach(modifier -> item.addModifier(Pas.concept(line.code().system(), modifier)));
        line.diagnoses().stream().filter(sequence -> sequence <= ClaimOf.MOST_DIAGNOSES)
                .forEach(item::addDiagnosisSequence);
        Dates.period(line.period() == null ? request.order().requested() : line.period()).ifPresent(item::setServiced);
        if (line.quantity() != null) {
            item.setQuantity(quantity(line));
        }
        return item;
    }

    List<ServiceRequest> orders() {
        return request.order().lines().stream().filter(this::hasRhythm).map(this::serviceRequest).toList();
    }

    /** profile-servicerequest: how often and for how long (278 HSD) has no place in Claim.item. */
    private ServiceRequest serviceRequest(ServiceLine line) {
        ServiceRequest order = Pas.profiled(known.named(new ServiceRequest(), order(line)), "profile-servicerequest");
        order.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE)
                .setIntent(ServiceRequest.ServiceRequestIntent.ORDER)
                .setCode(service(line)).setSubject(known.to(Parties.PATIENT))
                .setOccurrence(timing(line.frequency()));
        if (line.quantity() != null) {
            order.setQuantity(quantity(line));
        }
        return order;
    }

    private boolean hasRhythm(ServiceLine line) {
        return line.frequency() != null && !NOT_SERVICES.contains(request.order().category());
    }

    private String place(ServiceLine line) {
        return line.placeOfService() == null ? request.placeOfService() : line.placeOfService();
    }

    private static String order(ServiceLine line) {
        return "order-" + line.number();
    }

    private static CodeableConcept service(ServiceLine line) {
        Code code = line.code();
        return new CodeableConcept(new Coding(code.system(), code.code(), code.display()));
    }

    private static Quantity quantity(ServiceLine line) {
        // a quantity has a unit (prof-2, prof-3): a bare number counts units
        String unit = line.unit() == null ? "units" : line.unit();
        Quantity quantity = new Quantity().setValue(line.quantity()).setUnit(unit);
        CodeTables.quantity(unit).ifPresent(code -> quantity
                .setSystem("https://codesystem.x12.org/005010/673").setCode(code));
        return quantity;
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

package org.priorauth.submission.pas;

import java.util.Optional;

import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Asking;
import org.priorauth.contracts.intake.ServiceLine;

/** The lines of a request: Claim.item. */
final class Items {

    private final Request request;
    private final Shape shape;
    private final Orders orders;

    Items(Request request) {
        this.request = request;
        this.shape = Shape.of(request);
        this.orders = new Orders(request);
    }

    ItemComponent item(ServiceLine line) {
        ItemComponent item = new ItemComponent().setSequence(line.number())
                .setCategory(Pas.x12("1365", CodeTables.serviceType(request.order().category())))
                .setProductOrService(service(line))
                .setLocation(Pas.concept(Pas.PLACES, place(line)));
        item.addExtension(Pas.extension("extension-serviceItemRequestType", Pas.x12("1525", shape.review())));
        item.addExtension(Pas.extension("extension-certificationType", Pas.x12("1322", shape.certification())));
        previous().ifPresent(number -> item
                .addExtension(Pas.extension("extension-authorizationNumber", new StringType(number))));
        if (orders.isFor(line)) {
            item.addExtension(Pas.extension("extension-requestedService", orders.to(line)));
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

    /** Of care that was authorised before: the number it was authorised under (278 REF*BB). */
    private Optional<String> previous() {
        return Optional.ofNullable(request.order().asking()).map(Asking::previousAuthorization);
    }

    private String place(ServiceLine line) {
        return line.placeOfService() == null ? request.placeOfService() : line.placeOfService();
    }

    static CodeableConcept service(ServiceLine line) {
        Code code = line.code();
        // the EHR's words need not be the code system's display, and a wrong display is an error
        return new CodeableConcept(new Coding(code.system(), code.code(), null)).setText(code.display());
    }

    static Quantity quantity(ServiceLine line) {
        // a quantity has a unit (prof-2, prof-3): a bare number counts units
        String unit = line.unit() == null ? "units" : line.unit();
        Quantity quantity = new Quantity().setValue(line.quantity()).setUnit(unit);
        CodeTables.quantity(unit).ifPresent(code -> quantity
                .setSystem("https://codesystem.x12.org/005010/673").setCode(code));
        return quantity;
    }
}

package org.priorauth.intake.fhir;

import java.util.Optional;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;

/** A value as a person would write it down. */
final class Values {

    private Values() {}

    static Optional<String> words(Type value) {
        if (value instanceof CodeableConcept concept) {
            return FhirCodes.words(concept);
        }
        if (value instanceof Quantity quantity && quantity.hasValue()) {
            String unit = quantity.hasUnit() ? " " + quantity.getUnit() : "";
            return Optional.of(quantity.getValue().toPlainString() + unit);
        }
        if (value instanceof Coding coding) {
            return Optional.ofNullable(coding.getDisplay());
        }
        if (value instanceof BooleanType yes) {
            return Optional.ofNullable(yes.getValue()).map(is -> is ? "yes" : "no");
        }
        return value instanceof PrimitiveType<?> simple
                ? Optional.ofNullable(simple.getValueAsString())
                : Optional.empty();
    }
}

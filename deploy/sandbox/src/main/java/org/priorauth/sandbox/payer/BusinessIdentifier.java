package org.priorauth.sandbox.payer;

import java.util.Objects;

/** A value within a naming system, as FHIR's Identifier.system and Identifier.value. */
public record BusinessIdentifier(String system, String value) {

    public BusinessIdentifier {
        // few systems name many values: one copy of each is kept
        system = Objects.requireNonNullElse(system, "").intern();
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return system.isEmpty() ? value : system + "|" + value;
    }
}

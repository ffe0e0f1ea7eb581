package org.priorauth.contracts.intake;

import java.time.LocalDate;
import java.util.List;

import org.priorauth.contracts.Wire;

/**
 * Whom the care is for. All of it is PHI.
 *
 * @param id opaque, the same for the same person within a tenant
 * @param sex FHIR AdministrativeGender: male, female, other, unknown
 */
public record Patient(String id, String family, List<String> given, LocalDate birthDate, String sex, String phone,
        Address address) {

    public Patient {
        given = Wire.list(given);
    }
}

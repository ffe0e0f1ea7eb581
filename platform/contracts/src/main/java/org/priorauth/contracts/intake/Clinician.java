package org.priorauth.contracts.intake;

import java.util.List;

import org.priorauth.contracts.Wire;

/**
 * Who orders or gives the care.
 *
 * @param credentials as written behind the name, e.g. MD, DPT
 * @param taxonomy NUCC provider taxonomy code
 */
public record Clinician(String npi, String family, List<String> given, String credentials, String taxonomy) {

    public Clinician {
        given = Wire.list(given);
    }
}

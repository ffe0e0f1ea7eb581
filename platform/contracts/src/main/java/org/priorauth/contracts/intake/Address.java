package org.priorauth.contracts.intake;

import java.util.List;

import org.priorauth.contracts.Wire;

/**
 * A postal address.
 *
 * @param state two-letter USPS code
 */
public record Address(List<String> lines, String city, String state, String postalCode) {

    public Address {
        lines = Wire.list(lines);
    }
}

package org.priorauth.intake.domain;

import java.util.List;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Address;

/** What a payer needs of a postal address (X12 278 N3, N4). */
final class Addresses {

    private Addresses() {}

    static List<Gap> gaps(Address address, String whose, String part) {
        boolean whole = address != null && !address.lines().isEmpty()
                && Stream.of(address.city(), address.state(), address.postalCode()).noneMatch(Fact::isBlank);
        return whole
                ? List.of()
                : List.of(Gap.absent("The " + whose + " address is not whole: line, city, state and postal code.", part,
                        "address"));
    }
}

package org.priorauth.intake.fhir;

import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.contracts.intake.Address;

/** Telephone, fax and post. */
final class Contacts {

    private Contacts() {}

    static Optional<String> phone(List<ContactPoint> points) {
        return value(points, ContactPointSystem.PHONE);
    }

    static Optional<String> fax(List<ContactPoint> points) {
        return value(points, ContactPointSystem.FAX);
    }

    private static Optional<String> value(List<ContactPoint> points, ContactPointSystem system) {
        return points.stream().filter(point -> point.getSystem() == system && point.hasValue()
                && point.getUse() != ContactPointUse.OLD).map(ContactPoint::getValue).findFirst();
    }

    static Optional<Address> address(List<org.hl7.fhir.r4.model.Address> addresses) {
        return addresses.stream()
                .filter(address -> address.getUse() != org.hl7.fhir.r4.model.Address.AddressUse.OLD)
                .findFirst().map(Contacts::address);
    }

    private static Address address(org.hl7.fhir.r4.model.Address address) {
        return new Address(
                address.getLine().stream().filter(StringType::hasValue).map(PrimitiveType::getValue).toList(),
                address.getCity(), address.getState(), address.getPostalCode());
    }
}

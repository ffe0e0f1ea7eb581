package org.priorauth.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;

/** Whom the care is for. */
final class PatientFacts {

    private static final String PATIENT = "patient";
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    static final List<Fact> ALL = List.of(
            Fact.text("patient.name", of(Patient::family), "The patient's family name is missing.", PATIENT, "name"),
            new Fact("patient.birth-date", PatientFacts::birthDate),
            Fact.text("patient.sex", of(Patient::sex), "The patient's sex is missing.", PATIENT, "gender"),
            Fact.of("patient.address", order -> Addresses.gaps(
                    patient(order).map(Patient::address).orElse(null), "patient's", PATIENT)));

    private PatientFacts() {}

    private static Optional<Patient> patient(Order order) {
        return Optional.ofNullable(order.patient());
    }

    private static Function<Order, String> of(Function<Patient, String> value) {
        return order -> patient(order).map(value).orElse(null);
    }

    private static List<Gap> birthDate(Order order, LocalDate today) {
        LocalDate born = patient(order).map(Patient::birthDate).orElse(null);
        if (born == null) {
            return List.of(Gap.absent("The patient's date of birth is missing.", PATIENT, "birthDate"));
        }
        return born.isAfter(today) || born.isBefore(OLDEST)
                ? List.of(Gap.wrong("The patient's date of birth cannot be right.", PATIENT, "birthDate"))
                : List.of();
    }
}

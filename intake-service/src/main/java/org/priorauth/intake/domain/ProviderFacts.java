package org.priorauth.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.priorauth.contracts.intake.Clinic;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Order;

/** Who asks, and who orders or gives the care. */
final class ProviderFacts {

    private static final String CLINIC = "clinic";
    private static final String CLINICIAN = "clinician";
    private static final String NPI_PATH = "identifier.where(system='http://hl7.org/fhir/sid/us-npi')";
    private static final String EIN_PATH = "identifier.where(system='urn:oid:2.16.840.1.113883.4.4')";

    static final List<Fact> ALL = List.of(
            Fact.text("clinic.name", clinic(Clinic::name), "The clinic's name is missing.", CLINIC, "name"),
            Fact.of("clinic.npi", order -> npi(clinic(Clinic::npi).apply(order), "clinic's", CLINIC)),
            Fact.text("clinic.tax-id", clinic(Clinic::taxId), "The clinic's tax id is missing.", CLINIC, EIN_PATH),
            Fact.text("clinic.phone", clinic(Clinic::phone), "The clinic's telephone number is missing.", CLINIC,
                    "telecom.where(system='phone')"),
            Fact.text("clinic.fax", clinic(Clinic::fax), "The clinic's fax number is missing.", CLINIC,
                    "telecom.where(system='fax')"),
            Fact.of("clinic.address", order -> Addresses.gaps(
                    Optional.ofNullable(order.clinic()).map(Clinic::address).orElse(null), "clinic's", CLINIC)),
            Fact.text("clinician.name", clinician(Clinician::family), "The clinician's family name is missing.",
                    CLINICIAN, "name"),
            Fact.of("clinician.npi", order -> npi(clinician(Clinician::npi).apply(order), "clinician's", CLINICIAN)),
            Fact.text("clinician.credentials", clinician(Clinician::credentials),
                    "The clinician's credentials are missing, e.g. MD or DPT.", CLINICIAN, "qualification"),
            Fact.text("clinician.taxonomy", clinician(Clinician::taxonomy),
                    "The clinician's specialty is missing, as a NUCC taxonomy code.", CLINICIAN, "qualification"));

    private ProviderFacts() {}

    private static Function<Order, String> clinic(Function<Clinic, String> value) {
        return order -> Optional.ofNullable(order.clinic()).map(value).orElse(null);
    }

    private static Function<Order, String> clinician(Function<Clinician, String> value) {
        return order -> Optional.ofNullable(order.clinician()).map(value).orElse(null);
    }

    private static List<Gap> npi(String npi, String whose, String part) {
        if (Fact.isBlank(npi)) {
            return List.of(Gap.absent("The " + whose + " NPI is missing.", part, NPI_PATH));
        }
        return Npi.isValid(npi)
                ? List.of()
                : List.of(Gap.wrong("The " + whose + " NPI is not ten digits with the right check digit.", part,
                        NPI_PATH));
    }
}

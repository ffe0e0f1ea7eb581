package org.priorauth.benefits.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.intake.Clinic;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;

/**
 * The facts of an order that a payer's answer depends on, and no others (minimum necessary, 45 CFR 164.502(b)): no
 * address, no phone, no clinical words, no documents. Two orders with equal questions need one answer.
 *
 * @param payer the payer profile's id
 */
public record EligibilityQuestion(String payer, ServiceCategory category, Patient patient, Coverage coverage,
        Clinic clinic, Clinician clinician, DatePeriod requested, List<Diagnosis> diagnoses,
        List<ServiceLine> lines) {

    public EligibilityQuestion {
        diagnoses = Wire.list(diagnoses);
        lines = Wire.list(lines);
    }

    /** Fails where the order lacks what an accepted one always has: then the event is broken. */
    public static EligibilityQuestion about(Order order) {
        Objects.requireNonNull(order, "order");
        return new EligibilityQuestion(Objects.requireNonNull(order.payer(), "order.payer").id(),
                Objects.requireNonNull(order.category(), "order.category"),
                trimmed(Objects.requireNonNull(order.patient(), "order.patient")),
                Objects.requireNonNull(order.coverage(), "order.coverage"),
                trimmed(Objects.requireNonNull(order.clinic(), "order.clinic")),
                Objects.requireNonNull(order.clinician(), "order.clinician"), order.requested(),
                order.diagnoses().stream().map(EligibilityQuestion::trimmed).toList(),
                order.lines().stream().map(EligibilityQuestion::trimmed).toList());
    }

    private static Patient trimmed(Patient patient) {
        return new Patient(patient.id(), patient.family(), patient.given(), patient.birthDate(), patient.sex(), null,
                null);
    }

    private static Clinic trimmed(Clinic clinic) {
        return new Clinic(clinic.npi(), clinic.name(), clinic.taxId(), null, null, null);
    }

    private static Diagnosis trimmed(Diagnosis diagnosis) {
        return new Diagnosis(diagnosis.sequence(), bare(diagnosis.code()), null);
    }

    private static ServiceLine trimmed(ServiceLine line) {
        return new ServiceLine(line.number(), bare(line.code()), line.modifiers(), plain(line.quantity()), line.unit(),
                null, line.period(), line.placeOfService(), line.diagnoses(), null);
    }

    private static Code bare(Code code) {
        return code == null ? null : new Code(code.system(), code.code(), null);
    }

    /** 24 and 24.0 are the same request; records compare numbers with their scale. */
    private static BigDecimal plain(BigDecimal quantity) {
        return quantity == null ? null : new BigDecimal(quantity.stripTrailingZeros().toPlainString());
    }
}

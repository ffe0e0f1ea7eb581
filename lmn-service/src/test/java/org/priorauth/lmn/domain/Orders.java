package org.priorauth.lmn.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Frequency;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;

/** Maya's order with one thing other than in the cast. */
public final class Orders {

    private Orders() {}

    public static Order withFacts(List<ClinicalFact> facts) {
        return copy(Cast.maya(), Cast.coverage("W100200300"), Cast.order().category(), Cast.order().lines(), facts);
    }

    public static Order withLine(ServiceLine... lines) {
        return copy(Cast.maya(), Cast.coverage("W100200300"), Cast.order().category(), List.of(lines),
                Cast.order().facts());
    }

    public static Order withPatient(Patient patient) {
        return copy(patient, Cast.coverage("W100200300"), Cast.order().category(), Cast.order().lines(),
                Cast.order().facts());
    }

    public static Order withCoverage(Coverage coverage) {
        return copy(Cast.maya(), coverage, Cast.order().category(), Cast.order().lines(), Cast.order().facts());
    }

    public static Order of(ServiceCategory category) {
        return copy(Cast.maya(), Cast.coverage("W100200300"), category, Cast.order().lines(), Cast.order().facts());
    }

    /** Three times a week instead of twice. */
    public static Order thrice() {
        return withLine(line(new BigDecimal("36"), "visits", new Frequency(3, "week", 12)));
    }

    public static Order of(Payer payer) {
        Order order = Cast.order();
        return new Order(order.ehrIdentifier(), order.patient(), order.coverage(), payer, order.clinic(),
                order.clinician(), order.category(), order.urgency(), order.requested(), order.diagnoses(),
                order.lines(), order.facts(), order.documents());
    }

    public static ServiceLine line(BigDecimal quantity, String unit, Frequency frequency) {
        ServiceLine line = Cast.therapy();
        return new ServiceLine(line.number(), line.code(), line.modifiers(), quantity, unit, frequency, line.period(),
                line.placeOfService(), line.diagnoses(), line.ehrIdentifier());
    }

    public static ClinicalFact fact(long id, ClinicalFact.Kind kind, String text) {
        return new ClinicalFact(new UUID(7, id), kind, text, "person");
    }

    private static Order copy(Patient patient, Coverage coverage, ServiceCategory category, List<ServiceLine> lines,
            List<ClinicalFact> facts) {
        Order order = Cast.order();
        return new Order(order.ehrIdentifier(), patient, coverage, order.payer(), order.clinic(), order.clinician(),
                category, order.urgency(), order.requested(), order.diagnoses(), lines, facts, order.documents());
    }
}

package org.priorauth.submission.domain;

import java.math.BigDecimal;
import java.util.List;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;

/**
 * What of an order a coverage determination depends on in any case. While it stays the same, a determination stands;
 * where it changed, benefits speaks again and is waited for.
 */
record BenefitMatters(String payer, ServiceCategory category, Coverage coverage, DatePeriod requested,
        List<String> diagnoses, List<Line> lines) {

    /** One line, its quantity in a form that compares. */
    record Line(int number, String code, List<String> modifiers, BigDecimal quantity, String unit, DatePeriod period) {}

    static BenefitMatters of(Order order) {
        return new BenefitMatters(order.payer() == null ? null : order.payer().id(), order.category(), order.coverage(),
                order.requested(), order.diagnoses().stream().map(Diagnosis::code).map(BenefitMatters::plain).toList(),
                order.lines().stream().map(BenefitMatters::line).toList());
    }

    private static Line line(ServiceLine line) {
        return new Line(line.number(), plain(line.code()), line.modifiers(),
                line.quantity() == null ? null : line.quantity().stripTrailingZeros(), line.unit(), line.period());
    }

    private static String plain(Code code) {
        return code == null ? null : code.system() + "|" + code.code();
    }
}

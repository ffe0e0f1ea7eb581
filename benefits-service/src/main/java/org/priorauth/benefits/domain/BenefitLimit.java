package org.priorauth.benefits.domain;

import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Reason;
import org.priorauth.contracts.intake.ServiceLine;

/**
 * Says when a line asks for more than the benefit has left. That is a reason to look, not a decision: the payer may
 * extend a limit. Lines are not added up, because figures do not prove that they share one account (X12 RFI 2816).
 */
final class BenefitLimit {

    private BenefitLimit() {}

    static List<Reason> exceeded(EligibilityQuestion question, Findings found) {
        return question.lines().stream().flatMap(line -> exceeded(line, found).stream()).toList();
    }

    private static Optional<Reason> exceeded(ServiceLine line, Findings found) {
        return found.lines().stream().filter(answer -> answer.line() == line.number())
                .flatMap(answer -> answer.figures().stream())
                .filter(figure -> isLess(figure, line))
                .findFirst()
                .map(figure -> new Reason("limit.exceeded", "Line %d asks for %s %s, %s remain.".formatted(
                        line.number(), line.quantity().toPlainString(), line.unit(), figure.value().toPlainString())));
    }

    private static boolean isLess(Figure figure, ServiceLine line) {
        return figure.name() == Figure.Name.REMAINING && line.quantity() != null && figure.unit().equals(line.unit())
                && figure.value().compareTo(line.quantity()) < 0;
    }
}

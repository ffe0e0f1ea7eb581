package org.priorauth.lmn.domain.lint;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;

/** Twice a week for 12 weeks is 24 visits; a payer returns what does not add up. */
final class FrequencyTimesDuration implements Rule {

    /** What happens once each time; units of fifteen minutes do not. */
    private static final Set<String> ONCE_EACH_TIME = Set.of("visit", "visits", "session", "sessions");

    @Override
    public String id() {
        return "frequency-times-duration";
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.order().stream().map(Order::lines).flatMap(lines -> lines.stream())
                .filter(FrequencyTimesDuration::isOff).map(this::finding);
    }

    private static boolean isOff(ServiceLine line) {
        return line.quantity() != null && line.unit() != null && ONCE_EACH_TIME.contains(line.unit())
                && line.frequency() != null && line.frequency().periods() != null
                && line.quantity().compareTo(product(line)) != 0;
    }

    private static BigDecimal product(ServiceLine line) {
        return BigDecimal.valueOf((long) line.frequency().times() * line.frequency().periods());
    }

    private Finding finding(ServiceLine line) {
        return new Finding(id(), Severity.WARNING, Element.DURATION,
                "Line %d: %d times a %s for %d %ss is %s, but %s are asked for.".formatted(line.number(),
                        line.frequency().times(), line.frequency().periodUnit(), line.frequency().periods(),
                        line.frequency().periodUnit(), product(line), line.quantity().toPlainString()),
                null, "Correct frequency, duration or quantity in the order.");
    }
}

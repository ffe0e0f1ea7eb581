package org.priorauth.lmn.domain.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Counts;

/** Twice a week for 12 weeks is 24 visits; a payer returns what does not add up. The order's figures. */
final class FrequencyTimesDuration implements Rule {

    @Override
    public String id() {
        return "frequency-times-duration";
    }

    @Override
    public Family family() {
        return Family.MISSING;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.order().stream().map(Order::lines).flatMap(List::stream)
                .filter(FrequencyTimesDuration::isOff).map(this::finding);
    }

    /** What happens once each time; units of fifteen minutes do not. */
    private static boolean isOff(ServiceLine line) {
        return line.quantity() != null && Counts.kind(line.unit()).equals("visit")
                && line.frequency() != null && line.frequency().periods() != null
                && line.quantity().compareTo(product(line)) != 0;
    }

    private static BigDecimal product(ServiceLine line) {
        return BigDecimal.valueOf((long) line.frequency().times() * line.frequency().periods());
    }

    private Finding finding(ServiceLine line) {
        String sum = "Line %d: %d times a %s for %d %ss is %s, but %s are asked for.".formatted(line.number(),
                line.frequency().times(), line.frequency().periodUnit(), line.frequency().periods(),
                line.frequency().periodUnit(), product(line), line.quantity().toPlainString());
        return Finding.lacking(this, Element.DURATION, sum, "Correct frequency, duration or quantity in the order.")
                .against("line." + line.number(), line.quantity().toPlainString() + " " + line.unit());
    }
}

package org.priorauth.intake.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.priorauth.contracts.intake.Frequency;
import org.priorauth.contracts.intake.ServiceLine;

/** What one line lacks. Whether its frequency, duration and quantity agree is for the letter's lint to say. */
final class LineGaps {

    private static final BigDecimal MOST = new BigDecimal("99999");
    private static final int FINEST_SCALE = 3;
    private static final Set<String> PERIOD_UNITS = Set.of("day", "week", "month");

    private LineGaps() {}

    static Optional<Gap> code(ServiceLine line) {
        if (!CodeShapes.isProcedure(line.code())) {
            return absent(line, "has no CPT or HCPCS code", "code.coding");
        }
        return CodeShapes.looksLikeProcedure(line.code())
                ? Optional.empty()
                : wrong(line, "has a code that is not shaped like CPT or HCPCS", "code.coding");
    }

    static Optional<Gap> quantity(ServiceLine line) {
        if (line.quantity() == null) {
            return absent(line, "does not say how much is asked for", "quantity");
        }
        boolean sane = line.quantity().signum() > 0 && line.quantity().compareTo(MOST) <= 0
                && line.quantity().scale() <= FINEST_SCALE;
        return sane ? Optional.empty() : wrong(line, "has a quantity that cannot be right", "quantity.value");
    }

    static Optional<Gap> unit(ServiceLine line) {
        return Fact.isBlank(line.unit())
                ? absent(line, "does not say what the quantity counts", "quantity.unit")
                : Optional.empty();
    }

    static Optional<Gap> frequency(ServiceLine line) {
        Frequency frequency = line.frequency();
        if (frequency == null) {
            return absent(line, "does not say how often, as times per day, week or month", "occurrence.repeat");
        }
        boolean sane = frequency.times() > 0 && frequency.periodUnit() != null
                && PERIOD_UNITS.contains(frequency.periodUnit())
                && (frequency.periods() == null || frequency.periods() > 0);
        return sane
                ? Optional.empty()
                : wrong(line, "has a frequency that cannot be right", "occurrence.repeat");
    }

    static Optional<Gap> period(ServiceLine line) {
        if (Periods.endsBeforeItStarts(line.period())) {
            return wrong(line, "ends before it starts", "occurrence");
        }
        return Periods.isOpenAtStart(line.period())
                ? absent(line, "does not say from when on", "occurrence.start")
                : Optional.empty();
    }

    static Optional<Gap> placeOfService(ServiceLine line) {
        if (Fact.isBlank(line.placeOfService())) {
            return absent(line, "does not say where, as a CMS place-of-service code", "locationCode");
        }
        return CodeShapes.looksLikePlaceOfService(line.placeOfService())
                ? Optional.empty()
                : wrong(line, "has a place of service that is not two digits", "locationCode");
    }

    static Optional<Gap> modifiers(ServiceLine line) {
        if (line.modifiers().isEmpty()) {
            return absent(line, "has no modifier", "orderDetail");
        }
        return line.modifiers().stream().allMatch(CodeShapes::looksLikeModifier)
                ? Optional.empty()
                : wrong(line, "has a modifier that is not two letters or digits", "orderDetail");
    }

    static Optional<Gap> diagnoses(ServiceLine line, Set<Integer> known) {
        if (!known.containsAll(line.diagnoses())) {
            return wrong(line, "is for a diagnosis that the order does not list", "reasonReference");
        }
        return line.diagnoses().isEmpty()
                ? absent(line, "does not say which diagnosis it is for", "reasonReference")
                : Optional.empty();
    }

    private static Optional<Gap> absent(ServiceLine line, String says, String child) {
        return Optional.of(Gap.absent("Line " + line.number() + " " + says + ".", part(line), child));
    }

    private static Optional<Gap> wrong(ServiceLine line, String says, String child) {
        return Optional.of(Gap.wrong("Line " + line.number() + " " + says + ".", part(line), child));
    }

    private static String part(ServiceLine line) { return Places.numbered("line", line.number()); }
}

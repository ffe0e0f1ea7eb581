package org.priorauth.lmn.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.priorauth.contracts.intake.Frequency;

/** How figures and dates are read in an American letter. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private Wording() {}

    static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    static String number(BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    /** Twice a week. */
    static String often(Frequency frequency) {
        if (frequency == null) {
            return "";
        }
        String times = switch (frequency.times()) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> frequency.times() + " times";
        };
        return times + " a " + frequency.periodUnit();
    }

    /** For 12 weeks. */
    static String howLong(Frequency frequency) {
        return frequency == null || frequency.periods() == null
                ? ""
                : "for " + frequency.periods() + " " + frequency.periodUnit() + (frequency.periods() == 1 ? "" : "s");
    }

    /** Of a unit given in the plural: 1 visit, 24 visits. */
    static String counted(BigDecimal quantity, String unit) {
        if (quantity == null) {
            return "";
        }
        String units = unit == null ? "units" : unit;
        boolean one = quantity.compareTo(BigDecimal.ONE) == 0 && units.endsWith("s");
        return number(quantity) + " " + (one ? units.substring(0, units.length() - 1) : units);
    }
}

package org.priorauth.intake.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;
import org.hl7.fhir.r4.model.Type;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Frequency;

/**
 * ServiceRequest.occurrence → when and how often. Only what comes out even is taken: "every two weeks" is no number of
 * times a week, and is left for a person to say.
 */
final class TimingMapping {

    private static final Map<String, String> UNITS = Map.of("d", "day", "wk", "week", "mo", "month");
    private static final Map<String, Integer> DAYS = Map.of("d", 1, "wk", 7);
    private static final Map<String, String> UCUM = Map.of("d", "d", "wk", "wk", "mo", "mo", "day", "d", "days", "d",
            "week", "wk", "weeks", "wk", "month", "mo", "months", "mo");

    private TimingMapping() {}

    static DatePeriod period(ServiceRequest order) {
        Type occurrence = order.getOccurrence();
        if (occurrence instanceof Period period) {
            return FhirDates.period(period);
        }
        if (occurrence instanceof Timing timing) {
            return timing.getRepeat().getBounds() instanceof Period bounds ? FhirDates.period(bounds) : null;
        }
        LocalDate day = FhirDates.day(occurrence);
        return day == null ? null : new DatePeriod(day, null);
    }

    static Optional<Frequency> frequency(ServiceRequest order) {
        return order.getOccurrence() instanceof Timing timing ? frequency(timing.getRepeat()) : Optional.empty();
    }

    private static Optional<Frequency> frequency(TimingRepeatComponent repeat) {
        String unit = repeat.hasPeriodUnit() ? repeat.getPeriodUnit().toCode() : "";
        boolean even = repeat.hasFrequency() && repeat.hasPeriod() && repeat.getPeriod().compareTo(BigDecimal.ONE) == 0
                && UNITS.containsKey(unit);
        return even
                ? Optional.of(new Frequency(repeat.getFrequency(), UNITS.get(unit), periods(repeat, unit)))
                : Optional.empty();
    }

    /** How many of the unit fit in the bounds; absent where they do not come out whole. */
    private static Integer periods(TimingRepeatComponent repeat, String unit) {
        if (repeat.getBounds() instanceof Duration duration && duration.hasValue()) {
            String bound = UCUM.get(duration.hasCode() ? duration.getCode() : String.valueOf(duration.getUnit()));
            return bound == null ? null : whole(duration.getValue(), bound, unit);
        }
        return repeat.getBounds() instanceof Period period ? whole(FhirDates.period(period), unit) : null;
    }

    private static Integer whole(BigDecimal length, String bound, String unit) {
        if (bound.equals(unit)) {
            return exact(length);
        }
        if (!DAYS.containsKey(bound) || !DAYS.containsKey(unit)) {
            return null;
        }
        BigDecimal[] parts = length.multiply(BigDecimal.valueOf(DAYS.get(bound)))
                .divideAndRemainder(BigDecimal.valueOf(DAYS.get(unit)));
        return parts[1].signum() == 0 ? exact(parts[0]) : null;
    }

    /** Both days belong to a period: Monday to Sunday is one week. */
    private static Integer whole(DatePeriod period, String unit) {
        if (period == null || period.start() == null || period.end() == null) {
            return null;
        }
        LocalDate after = period.end().plusDays(1);
        if ("mo".equals(unit)) {
            long months = ChronoUnit.MONTHS.between(period.start(), after);
            return period.start().plusMonths(months).equals(after) ? Math.toIntExact(months) : null;
        }
        long days = ChronoUnit.DAYS.between(period.start(), after);
        return days % DAYS.get(unit) == 0 ? Math.toIntExact(days / DAYS.get(unit)) : null;
    }

    private static Integer exact(BigDecimal number) {
        boolean whole = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(10_000)) < 0
                && number.stripTrailingZeros().scale() <= 0;
        return whole ? number.intValueExact() : null;
    }
}

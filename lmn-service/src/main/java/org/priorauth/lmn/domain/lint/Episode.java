package org.priorauth.lmn.domain.lint;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;

/**
 * The days a request is about.
 *
 * @param start first day asked for; absent where nobody said
 * @param end last day asked for; absent where it is open
 * @param onset of the oldest diagnosis; absent where nobody said
 */
record Episode(LocalDate start, LocalDate end, LocalDate onset) {

    static Optional<Episode> of(Order order) {
        LocalDate start = periods(order).map(DatePeriod::start).filter(Objects::nonNull).min(LocalDate::compareTo)
                .orElse(null);
        LocalDate end = periods(order).map(DatePeriod::end).filter(Objects::nonNull).max(LocalDate::compareTo)
                .orElse(null);
        LocalDate onset = order.diagnoses().stream().map(Diagnosis::onset).filter(Objects::nonNull)
                .min(LocalDate::compareTo).orElse(null);
        return start == null ? Optional.empty() : Optional.of(new Episode(start, end, onset));
    }

    private static Stream<DatePeriod> periods(Order order) {
        return Stream.concat(Stream.ofNullable(order.requested()),
                order.lines().stream().map(ServiceLine::period).filter(Objects::nonNull));
    }

    /** What happened in an earlier year belongs to no part of this case. */
    int firstYear() {
        return onset == null ? start.getYear() - 1 : Math.min(onset.getYear(), start.getYear());
    }

    /** An open end is a year's. */
    LocalDate last() {
        return end == null ? start.plusYears(1) : end;
    }

    /** A few months off may be a slip; what is farther is another case's. */
    boolean isNear(LocalDate day) {
        return !day.isBefore(start.minusDays(120)) && !day.isAfter(last().plusDays(120));
    }

    /** May the patient have been seen for this on that day? */
    boolean maySee(LocalDate day) {
        LocalDate first = onset == null || onset.isAfter(start) ? start.minusMonths(18) : onset.minusDays(30);
        LocalDate atMost = start.minusYears(3);
        return !day.isBefore(first.isBefore(atMost) ? atMost : first) && !day.isAfter(last().plusMonths(6));
    }
}

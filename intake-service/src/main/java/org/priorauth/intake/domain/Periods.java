package org.priorauth.intake.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.ServiceLine;

/** What can be said of periods without knowing what they are for. */
public final class Periods {

    private Periods() {}

    static boolean isOpenAtStart(DatePeriod period) { return period == null || period.start() == null; }

    static boolean endsBeforeItStarts(DatePeriod period) {
        return period != null && period.start() != null && period.end() != null
                && period.end().isBefore(period.start());
    }

    /** From the first day of any line to the last day of any; absent where no line says a day. */
    public static DatePeriod spanning(List<ServiceLine> lines) {
        List<DatePeriod> periods = lines.stream().map(ServiceLine::period).filter(Objects::nonNull).toList();
        LocalDate start = periods.stream().map(DatePeriod::start).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
        LocalDate end = periods.stream().map(DatePeriod::end).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
        return start == null && end == null ? null : new DatePeriod(start, end);
    }
}

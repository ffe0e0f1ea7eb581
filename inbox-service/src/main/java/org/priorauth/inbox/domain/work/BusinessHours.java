package org.priorauth.inbox.domain.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** When the clinic's office works, in its own time zone. */
public record BusinessHours(ZoneId zone, Set<DayOfWeek> days, LocalTime opens, LocalTime closes,
        Set<LocalDate> holidays) {

    public BusinessHours {
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
        if (days.isEmpty() || !opens.isBefore(closes)) {
            throw new IllegalArgumentException("an office works on some day, and opens before it closes");
        }
    }

    boolean worksOn(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}

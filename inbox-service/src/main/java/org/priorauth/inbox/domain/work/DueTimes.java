package org.priorauth.inbox.domain.work;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Counts business time: nights, days off and holidays do not run. */
public final class DueTimes {

    private DueTimes() {}

    /** When so much business time has passed. No time at all ends at once, or when the office next opens. */
    public static Instant after(Instant from, Duration working, BusinessHours hours) {
        ZonedDateTime now = from.atZone(hours.zone());
        Duration left = working;
        for (LocalDate day = now.toLocalDate();; day = day.plusDays(1)) {
            ZonedDateTime start = later(now, day.atTime(hours.opens()).atZone(hours.zone()));
            Duration today = today(start, day, hours);
            if (!today.isNegative() && !today.isZero() && left.compareTo(today) <= 0) {
                return start.plus(left).toInstant();
            }
            left = today.isNegative() ? left : left.minus(today);
        }
    }

    /** What is left of the office's day; nothing on a day off, less than nothing in the evening. */
    private static Duration today(ZonedDateTime start, LocalDate day, BusinessHours hours) {
        return hours.worksOn(day)
                ? Duration.between(start, day.atTime(hours.closes()).atZone(hours.zone()))
                : Duration.ZERO;
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}

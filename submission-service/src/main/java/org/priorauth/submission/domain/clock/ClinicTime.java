package org.priorauth.submission.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Counts by the clock on a clinic's wall and the calendar beside it. */
public record ClinicTime(ZoneId zone, Holidays holidays) {

    public static ClinicTime in(ZoneId zone) {
        return new ClinicTime(zone, Holidays.US_FEDERAL);
    }

    public Instant end(Instant from, Term term) {
        return plus(from, term.unit(), term.length());
    }

    /** What was left when the clock was stopped is left when it goes on. */
    public Instant resumed(Instant due, Term term, Instant stopped, Instant goesOn) {
        return goesOn.isAfter(stopped)
                ? plus(goesOn, term.unit(), between(stopped, due, term.unit()))
                : due;
    }

    private Instant plus(Instant from, Term.Unit unit, Duration length) {
        return switch (unit) {
            case HOURS -> from.plus(length);
            case CALENDAR_DAYS -> instant(local(from).plus(length));
            case BUSINESS_DAYS -> instant(businessPlus(local(from), length));
        };
    }

    private Duration between(Instant from, Instant to, Term.Unit unit) {
        return switch (unit) {
            case HOURS -> Duration.between(from, to);
            case CALENDAR_DAYS -> Duration.between(local(from), local(to));
            case BUSINESS_DAYS -> businessBetween(local(from), local(to));
        };
    }

    /** A day that does not count is as if it were not there: what begins on it begins with the next one that does. */
    private LocalDateTime businessPlus(LocalDateTime from, Duration length) {
        LocalDateTime time = from;
        Duration left = length;
        while (true) {
            LocalDateTime midnight = time.toLocalDate().plusDays(1).atStartOfDay();
            Duration today = counts(time.toLocalDate()) ? Duration.between(time, midnight) : Duration.ZERO;
            if (left.compareTo(today) <= 0 && counts(time.toLocalDate())) {
                return time.plus(left);
            }
            left = left.minus(today);
            time = midnight;
        }
    }

    private Duration businessBetween(LocalDateTime from, LocalDateTime to) {
        Duration sum = Duration.ZERO;
        for (LocalDateTime time = from; time.isBefore(to);) {
            LocalDateTime midnight = time.toLocalDate().plusDays(1).atStartOfDay();
            LocalDateTime end = midnight.isBefore(to) ? midnight : to;
            sum = counts(time.toLocalDate()) ? sum.plus(Duration.between(time, end)) : sum;
            time = end;
        }
        return sum;
    }

    private boolean counts(LocalDate day) {
        return holidays.isBusinessDay(day);
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    /** A time that the clock jumps over is an hour later. */
    private Instant instant(LocalDateTime time) {
        return time.atZone(zone).toInstant();
    }
}

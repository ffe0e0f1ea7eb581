package org.priorauth.lmn.domain.validity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long one signed letter is good. Days are the clinic's; a new order ends a letter besides (Learning).
 *
 * @param from the day of signing
 * @param until the last good day; absent where no day ends it
 * @param visitsLeft absent where visits do not count; never below 0
 * @param why what ends it, in plain words
 */
public record Validity(LocalDate from, LocalDate until, Integer visitsLeft, List<String> why) {

    /**
     * @param authorizationEnd the last day the order asks for, where it names one
     * @param used visits so far
     */
    public static Validity of(ValidityRule rule, LocalDate signed, Optional<LocalDate> authorizationEnd, int used) {
        Optional<LocalDate> byPeriod = rule.wholeAuthorization() ? authorizationEnd : Optional.empty();
        Optional<LocalDate> byMonths = Optional.ofNullable(rule.months()).map(signed::plusMonths);
        LocalDate until = Stream.of(byPeriod, byMonths).flatMap(Optional::stream).min(LocalDate::compareTo)
                .orElse(null);
        Integer left = rule.visits() == null ? null : Math.max(0, rule.visits() - used);
        return new Validity(signed, until, left, why(rule, byPeriod.isPresent()));
    }

    private static List<String> why(ValidityRule rule, boolean period) {
        List<String> why = new ArrayList<>();
        if (period) {
            why.add("until the end of the period asked for");
        }
        if (rule.months() != null) {
            why.add("for " + rule.months() + (rule.months() == 1 ? " month" : " months"));
        }
        if (rule.visits() != null) {
            why.add("for " + rule.visits() + (rule.visits() == 1 ? " visit" : " visits"));
        }
        why.add("until the plan of care changes");
        return List.copyOf(why);
    }

    public boolean over(LocalDate today) {
        return until != null && today.isAfter(until) || visitsLeft != null && visitsLeft == 0;
    }

    /** Time to begin the next letter. */
    public boolean runsOut(ValidityRule rule, LocalDate today) {
        return until != null && !today.isBefore(until.minusDays(rule.renewDays()))
                || visitsLeft != null && visitsLeft <= rule.renewVisits();
    }

    /** The next instant at which a day alone changes anything; empty where none does. */
    public Optional<Instant> nextLook(ValidityRule rule, LocalDate today, ZoneId zone) {
        return Optional.ofNullable(until)
                .flatMap(last -> Stream.of(last.minusDays(rule.renewDays()), last.plusDays(1))
                        .filter(day -> day.isAfter(today)).findFirst())
                .map(day -> day.atStartOfDay(zone).toInstant());
    }
}

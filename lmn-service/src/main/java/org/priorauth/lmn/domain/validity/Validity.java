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

    /** What ends it beside the rule's own numbers. */
    public record Told(Optional<CareEnds> careEnds, int visitsUsed, Optional<LocalDate> planChanged) {}

    public static Validity of(ValidityRule rule, LocalDate signed, Told told) {
        List<End> ends = ends(rule, signed, told);
        LocalDate until = ends.stream().map(End::last).flatMap(Optional::stream).min(LocalDate::compareTo)
                .orElse(null);
        Integer left = rule.visits() == null ? null : Math.max(0, rule.visits() - told.visitsUsed);
        return new Validity(signed, until, left, ends.stream().map(End::why).toList());
    }

    /** @param last absent where no day is known yet */
    private record End(String why, Optional<LocalDate> last) {}

    private static List<End> ends(ValidityRule rule, LocalDate signed, Told told) {
        List<End> ends = new ArrayList<>();
        if (rule.wholeAuthorization() && told.careEnds.isPresent()) {
            ends.add(new End(told.careEnds.get().why(), told.careEnds.map(CareEnds::day)));
        }
        if (rule.months() != null) {
            ends.add(new End("for " + counted(rule.months(), "month"), Optional.of(signed.plusMonths(rule.months()))));
        }
        if (rule.visits() != null) {
            ends.add(new End("for " + counted(rule.visits(), "visit"), Optional.empty()));
        }
        if (rule.planOfCare()) {
            ends.add(new End("until the plan of care changes", told.planChanged.map(day -> day.minusDays(1))));
        }
        return List.copyOf(ends);
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
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

package org.priorauth.inbox.meaning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day without its year, as people write it in notes and mails: 6/17, June 17th. */
record ShortDate(int month, int day, int start, int end) {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final Pattern NUMERIC = Pattern
            .compile("(?<![\\w/.-])(\\d{1,2})/(\\d{1,2})(?![\\w/]|[.-]\\d)");
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(" + String.join("|", MONTHS)
            + ")[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? ?\\d{4})");
    /** A last day may lie behind already, seldom so far. */
    private static final int DAYS_BACK = 60;

    static List<ShortDate> in(String text) {
        return Stream.concat(
                NUMERIC.matcher(text).results().map(hit -> of(hit, Integer.parseInt(hit.group(1)))),
                NAMED.matcher(text).results()
                        .map(hit -> of(hit, 1 + MONTHS.indexOf(hit.group(1).toLowerCase(Locale.ROOT)))))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<ShortDate> of(MatchResult hit, int month) {
        int day = Integer.parseInt(hit.group(2));
        return exists(month, day) ? Optional.of(new ShortDate(month, day, hit.start(), hit.end())) : Optional.empty();
    }

    private static boolean exists(int month, int day) {
        try {
            return LocalDate.of(2027, month, day).getDayOfMonth() == day;
        } catch (DateTimeException none) {
            return false;
        }
    }

    LocalDate near(LocalDate came) {
        LocalDate thisYear = LocalDate.of(came.getYear(), month, day);
        return thisYear.isBefore(came.minusDays(DAYS_BACK)) ? thisYear.plusYears(1) : thisYear;
    }
}

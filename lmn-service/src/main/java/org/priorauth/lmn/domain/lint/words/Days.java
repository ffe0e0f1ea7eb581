package org.priorauth.lmn.domain.lint.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as an American letter writes them: 3/4/2026, 03-04-26, March 4, 2026, 4 Mar 2026, 2026-03-04, June 1 to July 3, 2026. */
public final class Days {

    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})[-/](\\d{2})[-/](\\d{2})\\b");
    private static final Pattern FIGURES = Pattern
            .compile(
                    "(?<![\\d/.])(?<!\\D-)(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/]|-(?!\\d{1,2}[/.]\\d)|\\.\\d)");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
            "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second",
            "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
            "twenty-ninth", "thirtieth", "thirty-first");
    private static final String DAY = "(\\d{1,2}|" + String.join("|", ORDINALS) + ")(?:st|nd|rd|th)?";
    private static final Pattern MONTH_FIRST = Pattern
            .compile("(?i)\\b" + MONTH + "(?:\\s+|-)" + DAY + "(?:,?\\s+(?:of\\s+|in\\s+)?|,|-)(\\d{4})\\b");
    private static final Pattern DAY_FIRST = Pattern
            .compile(
                    "(?i)\\b" + DAY + "[\\s-]*(?:day\\s+)?(?:of\\s+)?" + MONTH + "(?:,?\\s+(?:of\\s+)?|-)?(\\d{4})\\b");

    private static final String UNTIL = "\\s*(?:-|–|—|to|and|through|thru|until|till|&|,)\\s*(?:on\\s+)?$";
    private static final Pattern WITHOUT_UNTIL = Pattern.compile("(?i)" + UNTIL);
    /** A day whose year stands with the next one. */
    private static final Pattern YEARLESS = Pattern.compile("(?i)(?:\\b" + MONTH
            + "\\s+(\\d{1,2})(?:st|nd|rd|th)?|(?<![\\d/.-])(\\d{1,2})[/.](\\d{1,2})|\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+"
            + MONTH + ")" + UNTIL);

    private Days() {}

    /**
     * One day and where it stands in its sentence.
     *
     * @param yearless the year is taken from the next day
     */
    public record Day(int start, int end, LocalDate date, boolean yearless) {}

    /** In the order of the text; what is no day of the calendar is left out. */
    public static List<Day> in(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        List<Day> days = new ArrayList<>();
        find(text, ISO, match -> date(match.group(1), match.group(2), match.group(3)), days);
        find(text, FIGURES, match -> date(match.group(4), match.group(1), match.group(3)), days);
        find(text, MONTH_FIRST, match -> date(match.group(3), month(match.group(1)), match.group(2)), days);
        find(text, DAY_FIRST, match -> date(match.group(3), month(match.group(2)), match.group(1)), days);
        List.copyOf(days).forEach(day -> yearless(text, day).ifPresent(found -> add(days, found)));
        days.sort(Comparator.comparingInt(Day::start));
        return days;
    }

    /** June 1 to August 31, 2026 is of one year, November 15 to February 10, 2027 of two. */
    private static Optional<Day> yearless(String text, Day next) {
        int from = Math.max(0, next.start - 30);
        Matcher found = YEARLESS.matcher(text.substring(from, next.start));
        return found.find()
                ? monthAndDay(found, next.date.getYear()).map(date -> new Day(from + found.start(),
                        from + found.start() + WITHOUT_UNTIL.matcher(found.group()).replaceFirst("").length(),
                        date.isAfter(next.date) ? date.minusYears(1) : date, true))
                : Optional.empty();
    }

    private static Optional<LocalDate> monthAndDay(MatchResult found, int year) {
        String of = Integer.toString(year);
        return found.group(1) != null
                ? date(of, month(found.group(1)), found.group(2))
                : found.group(3) != null
                        ? date(of, found.group(3), found.group(4))
                        : date(of, month(found.group(6)), found.group(5));
    }

    private static void find(String text, Pattern pattern, Function<MatchResult, Optional<LocalDate>> read,
            List<Day> days) {
        pattern.matcher(text).results().forEach(match -> read.apply(match)
                .ifPresent(date -> add(days, new Day(match.start(), match.end(), date, false))));
    }

    /** No day stands within another. */
    private static void add(List<Day> days, Day found) {
        if (days.stream().noneMatch(day -> day.start < found.end && found.start < day.end)) {
            days.add(found);
        }
    }

    private static String month(String name) {
        return Integer.toString(1 + MONTHS.indexOf(name.toLowerCase(Locale.ROOT)));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year(year), Integer.parseInt(month), day(day)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int day(String word) {
        int ordinal = ORDINALS.indexOf(word.toLowerCase(Locale.ROOT));
        return ordinal < 0 ? Integer.parseInt(word) : ordinal + 1;
    }

    /** Of two figures: 39 is 2039, 40 is 1940. */
    private static int year(String figures) {
        int year = Integer.parseInt(figures);
        return figures.length() == 4 ? year : year < 40 ? 2000 + year : 1900 + year;
    }
}

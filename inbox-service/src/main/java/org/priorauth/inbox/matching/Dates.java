package org.priorauth.inbox.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every date in a text, in whatever way it is written. */
public final class Dates {

    /**
     * One date.
     *
     * @param usual as it is read in the United States: the month first
     * @param dayFirst as it is read elsewhere; the same where only one reading is possible
     */
    public record Found(LocalDate usual, LocalDate dayFirst, int start, int end) {
        public boolean is(LocalDate date, boolean spanish) {
            return usual.equals(date) || spanish && dayFirst.equals(date);
        }

        public LocalDate read(boolean spanish) {
            return spanish ? dayFirst : usual;
        }
    }

    private static final String D = "[0-9OoIl]";
    private static final String PAIR = "(" + D + " ?" + D + "?)";
    private static final String SEP = " ?[/.\\-] ?";
    private static final Pattern NUMERIC = Pattern
            .compile("(?<![A-Za-z0-9/])" + PAIR + SEP + PAIR + SEP + "(" + D + " ?"
                    + D + " ?" + D + " ?" + D + "|" + D + D + ")(?![A-Za-z0-9/])");
    private static final Pattern ISO = Pattern
            .compile("(?<![A-Za-z0-9])(" + D + "{4})[-/.](" + D + "{1,2})[-/.](" + D + "{1,2})(?![A-Za-z0-9])");
    private static final Pattern SOLID = Pattern
            .compile("(?<![A-Za-z0-9])(\\d\\d)(\\d\\d)((?:19|20)\\d\\d)(?![A-Za-z0-9])");
    /** As systems write it: 19520501. */
    private static final Pattern SOLID_ISO = Pattern.compile(
            "(?<![A-Za-z0-9])((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?![A-Za-z0-9])");
    private static final String MONTH = "(jan|ene|feb|mar|apr|abr|may|jun|jul|aug|ago|sep|oct|nov|dec|dic)[a-z]*\\.?";
    private static final Pattern MONTH_DAY = Pattern
            .compile("(?i)\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})\\b");
    private static final Pattern DAY_MONTH = Pattern
            .compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:de\\s+)?" + MONTH
                    + "(?:\\s+del?|,)?[\\s-]+(\\d{4})\\b");
    private static final List<String> MONTHS = List.of("jan ene", "feb", "mar", "apr abr", "may", "jun", "jul",
            "aug ago", "sep", "oct", "nov", "dec dic");

    private Dates() {}

    public static List<Found> in(String text) {
        List<Found> all = new ArrayList<>();
        ISO.matcher(text).results().forEach(hit -> add(all, hit, 1, 2, 3, 2, 3));
        NUMERIC.matcher(text).results().forEach(hit -> add(all, hit, 3, 1, 2, 2, 1));
        SOLID_ISO.matcher(text).results().forEach(hit -> add(all, hit, 1, 2, 3, 2, 3));
        SOLID.matcher(text).results().forEach(hit -> add(all, hit, 3, 1, 2, 2, 1));
        MONTH_DAY.matcher(text).results().forEach(hit -> named(all, hit, 1, 2));
        DAY_MONTH.matcher(text).results().forEach(hit -> named(all, hit, 2, 1));
        return apart(all.stream().sorted(Comparator.comparingInt(Found::start).thenComparing(
                Comparator.comparingInt(Found::end).reversed())).toList());
    }

    /** Two patterns may read one date: the first and longest counts. */
    private static List<Found> apart(List<Found> all) {
        List<Found> kept = new ArrayList<>();
        all.stream().filter(one -> kept.isEmpty() || one.start() >= kept.get(kept.size() - 1).end()).forEach(kept::add);
        return List.copyOf(kept);
    }

    private static void add(List<Found> all, MatchResult hit, int year, int month, int day, int otherMonth,
            int otherDay) {
        LocalDate usual = date(number(hit.group(year)), number(hit.group(month)), number(hit.group(day)));
        LocalDate other = date(number(hit.group(year)), number(hit.group(otherMonth)), number(hit.group(otherDay)));
        if (usual != null || other != null) {
            all.add(new Found(usual == null ? other : usual, other == null ? usual : other, hit.start(), hit.end()));
        }
    }

    private static void named(List<Found> all, MatchResult hit, int month, int day) {
        String name = hit.group(month).toLowerCase(Locale.ROOT);
        int number = 1 + MONTHS.indexOf(MONTHS.stream().filter(one -> one.contains(name)).findFirst().orElseThrow());
        LocalDate date = date(Integer.parseInt(hit.group(3)), number, Integer.parseInt(hit.group(day)));
        if (date != null) {
            all.add(new Found(date, date, hit.start(), hit.end()));
        }
    }

    private static int number(String read) {
        return Integer.parseInt(read.replace(" ", "").replaceAll("[Oo]", "0").replaceAll("[Il]", "1"));
    }

    private static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year > 99 ? year : year > 35 ? 1900 + year : 2000 + year, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }
}

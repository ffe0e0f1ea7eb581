package org.priorauth.lmn.domain.lint.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How often and for how long: twice weekly for 12 weeks, 2-3x/wk x 8 wks, every 8 weeks for one year. */
public final class Schedules {

    private static final String PERIOD = "(days?|d|weeks?|wks?|w|months?|mos?)";
    private static final String EVENT = "(?:visits?|sessions?|treatments?|appointments?|times?|days?|infusions?|doses?|"
            + "injections?|encounters?)";
    private static final Pattern PER = Pattern.compile("(?i)\\b(once|twice|thrice|" + Numbers.RANGE + ")\\s*"
            + "(?:(?:x|×)\\s*|(?:(?!\\d+\\s|weeks?\\b|wks?\\b|months?\\b|days?\\b)[\\w-]+\\s+){0,3}?" + EVENT
            + "\\s*)?(?:/\\s*|\\s+(?:per|a|an|each|every|in a|in each)\\s+)"
            + PERIOD + "\\b(?!\\s*-)");
    private static final Pattern ADVERB = Pattern.compile("(?i)\\b(?:(once|twice|thrice|" + Numbers.RANGE
            + ")[\\s-]*(?:x|×|[\\w-]* ?" + EVENT + ")?\\s*)?(?<!bi|bi-)\\b(daily|weekly|monthly)\\b");
    private static final Pattern EVERY = Pattern.compile("(?i)\\b(?:every|q\\.?|each)\\s?(?:(other|second|third|fourth|"
            + Numbers.NUMBER + ")\\s?)?(days?|d|weeks?|wks?|w|months?|mos?)\\b");
    private static final Pattern LENGTH = Pattern
            .compile("(?i)(?:\\b(?:for|over|during|across|throughout|within|lasting|"
                    + "duration(?: of)?|course of|spanning)|(?<!(?:hours?|hrs?|h|minutes?|mins?|min)\\s)(?<=[\\s\\d])[x×]|[:,]|\\()\\s*(?:a |an |the |another |up to |total of |period of |"
                    + "course of |next |first |following |initial |additional |about |approximately |then )*("
                    + Numbers.RANGE
                    + ")[- ]?(?:consecutive |calendar )?(days?|weeks?|wks?|months?|mos?|years?|yrs?)\\b(?!\\s*[x×]\\s*\\d+ (?:h|min))"
                    + "|\\b(" + Numbers.RANGE
                    + ")[- ](days?|weeks?|wks?|months?|years?)[- ](?:course|program|period|episode|plan|block|"
                    + "trial|treatment|regimen|authori[sz]ation|interval|stretch|duration)|\\b(" + Numbers.RANGE
                    + ")[- ](days?|weeks?|wks?|months?|mos?|years?)(?= of (?:\\w+ ){0,2}(?:treatment|therapy|care|visits|sessions|services?|infusions|dosing)\\b)");

    private static final Pattern SPAN = Pattern.compile("(?i)\\b(" + Numbers.RANGE
            + ")[- ](weeks?|wks?|months?|mos?|years?|yrs?)\\b(?![- ]old)");
    /** Ten hours weekly are no visit a week, 40 mg every two weeks no dose of ours. */
    private static final Pattern OF_TIME = Pattern
            .compile("(?i)(?:\\d|\\b" + Numbers.NUMBER
                    + ")\\s*-?(?:hours?|hrs?|h|minutes?|mins?|mg|mcg|ml|g|kg|units?|iu|mg/kg)\\s*\\)?\\s*$");
    private static final Pattern WORKDAYS = Pattern
            .compile(
                    "(?i)\\b(?:mon(?:day)?s?\\s*(?:to|through|thru|-|–)\\s*fri(?:day)?s?|week ?days?|working days?|school days?)\\b");
    /** A greater number is a code: 97155 every week. */
    private static final int MOST = 999;
    private static final Pattern FEW = Pattern.compile("(?i)" + Numbers.NUMBER);
    private static final Pattern COUNTED = Pattern
            .compile("(?i)\\s+(?:[\\w-]+ ){0,2}(?:" + EVENT
                    + "|units?|rentals?|supplies|payments?|stud(?:y|ies)|scans?)\\b");

    private Schedules() {}

    /**
     * How often.
     *
     * @param low times at least, in {@code days}
     * @param days of one period
     */
    public record Often(int start, int end, int low, int high, double days) {

        public boolean isPer(String unit) {
            return Math.abs(days - daysOf(unit)) < 0.01;
        }
    }

    /** For how long, in days. */
    public record Long(int start, int end, double low, double high) {}

    /** How many times that makes: a month is four weeks to some, thirty-one days to others. */
    public record Product(int start, int end, int low, int high) {

        public boolean holds(int number) {
            return low <= number && number <= high;
        }
    }

    public static List<Often> often(String text) {
        List<Often> found = new ArrayList<>();
        PER.matcher(text).results().forEach(match -> found
                .add(often(match, Numbers.between(times(match.group(1))), daysOf(match.group(2)))));
        Shorthand.often(text)
                .filter(often -> found.stream().noneMatch(other -> other.start < often.end && often.start < other.end))
                .forEach(found::add);
        ADVERB.matcher(text).results().filter(match -> isFree(match, found))
                .forEach(match -> found.add(often(match, adverb(text, match), daysOf(match.group(2)))));
        EVERY.matcher(text).results().filter(match -> isFree(match, found)).forEach(match -> found.add(often(match,
                new Numbers.Between(1, 1), every(match.group(1)) * daysOf(match.group(2)))));
        found.removeIf(often -> often.high > MOST);
        if (WORKDAYS.matcher(text).find()) {
            found.replaceAll(often -> often.days == 1 && often.high == 1
                    ? new Often(often.start, often.end, 5, 5, 7)
                    : often);
        }
        found.removeIf(often -> OF_TIME.matcher(text.substring(0, often.start)).find());
        found.sort((one, other) -> one.start - other.start);
        return found;
    }

    /** Twenty-five weekly sessions are one a week, two weekly sessions may be two. */
    private static Numbers.Between adverb(String text, MatchResult match) {
        Numbers.Between times = Numbers.between(times(match.group(1) == null ? "once" : match.group(1)));
        boolean counted = match.group(1) != null && FEW.matcher(match.group(1)).matches()
                && COUNTED.matcher(text).region(match.end(), text.length()).lookingAt();
        return counted ? new Numbers.Between(1, times.high()) : times;
    }

    private static boolean isFree(MatchResult match, List<Often> found) {
        return found.stream().noneMatch(often -> often.start < match.end() && match.start() < often.end);
    }

    private static Often often(MatchResult match, Numbers.Between times, double days) {
        return new Often(match.start(), match.end(), times.low(), times.high(), days);
    }

    private static String times(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "once" -> "1";
            case "twice" -> "2";
            case "thrice" -> "3";
            default -> words;
        };
    }

    private static int every(String word) {
        return word == null ? 1 : switch (word.toLowerCase(Locale.ROOT)) {
            case "other", "second" -> 2;
            case "third" -> 3;
            case "fourth" -> 4;
            default -> Numbers.of(word);
        };
    }

    public static double daysOf(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'd' -> 1;
            case 'w' -> 7;
            case 'm' -> 30.4;
            default -> 365;
        };
    }

    public static List<Long> lengths(String text) {
        return LENGTH.matcher(text).results().map(Schedules::length).toList();
    }

    /** Every length in weeks, months or years, whatever words stand around it. */
    public static List<Long> spans(String text) {
        return SPAN.matcher(text).results().map(match -> {
            Numbers.Between count = Numbers.between(match.group(1));
            double days = daysOf(match.group(2));
            return new Long(match.start(), match.end(), count.low() * days, count.high() * days);
        }).toList();
    }

    private static Long length(MatchResult match) {
        int group = match.group(1) != null ? 1 : match.group(3) != null ? 3 : 5;
        Numbers.Between count = Numbers.between(match.group(group));
        double days = daysOf(match.group(group + 1));
        return new Long(match.start(), match.end(), count.low() * days, count.high() * days);
    }

    private static boolean isMonths(double days) {
        double months = days / 30.4;
        return Math.abs(months - Math.rint(months)) < 0.001;
    }

    public static Product product(Often often, Long length) {
        boolean months = isMonths(length.low) || isMonths(often.days);
        double least = months && often.days < 30 ? length.low * 28 / 30.4 : length.low;
        int low = (int) Math.floor(often.low * least / often.days + 0.01);
        int high = (int) Math.ceil(often.high * length.high / often.days - (months ? 0 : 0.01));
        return new Product(Math.min(often.start, length.start), Math.max(often.end, length.end), Math.max(1, low),
                often.days > 7 ? high + 1 : high);
    }
}

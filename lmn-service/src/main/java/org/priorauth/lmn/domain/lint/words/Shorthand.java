package org.priorauth.lmn.domain.lint.words;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How often a week, as prescriptions abbreviate it: BIW, TIW, 2 x 8 weeks, Tuesdays and Thursdays. */
final class Shorthand {

    private static final Pattern TIMES_A_WEEK = Pattern
            .compile("\\b(BIW|TIW|QIW)\\b|(?i)\\b([1-7])\\s?[x×](?=\\s?\\d{1,2} ?(?:weeks|wks))");
    private static final String DAY = "(?:mon|tue|wed(?:nes)?|thur?s?|fri|satur|sun)(?:day)?s?";
    private static final Pattern WEEKDAYS = Pattern
            .compile("(?i)\\b" + DAY + "(?:(?:,| and|, and| &|/| ?\\+) ?" + DAY + "){1,4}\\b");
    private static final Pattern ONE = Pattern.compile("(?i)" + DAY);
    private static final String BY_LETTER = "  BTQ";

    private Shorthand() {}

    static Stream<Schedules.Often> often(String text) {
        return Stream.concat(TIMES_A_WEEK.matcher(text).results().map(match -> weekly(match, times(match))),
                WEEKDAYS.matcher(text).results()
                        .map(match -> weekly(match, (int) ONE.matcher(match.group()).results().count())));
    }

    private static int times(MatchResult match) {
        return match.group(1) == null
                ? Integer.parseInt(match.group(2))
                : BY_LETTER.indexOf(match.group(1).toUpperCase(Locale.ROOT).charAt(0));
    }

    private static Schedules.Often weekly(MatchResult match, int times) {
        return new Schedules.Often(match.start(), match.end(), times, times, 7);
    }
}

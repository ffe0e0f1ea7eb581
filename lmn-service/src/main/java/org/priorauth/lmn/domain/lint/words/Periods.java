package org.priorauth.lmn.domain.lint.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.priorauth.lmn.domain.lint.words.Days.Day;

/** From one day to another: 3/4/2026 - 5/29/2026, between June 1 and August 31, 2026, starting one day and ending another. */
public final class Periods {

    private static final String ENDS = "(?:end|conclud|continu|wrap|finish|complet|run|last|go|stop)\\w*";
    private static final Pattern UNTIL = Pattern
            .compile("(?i)^\\s*[,;/]?\\s*(?:\\(?(?:to|through|thru|until|till|up to|ending|"
                    + "to and including)\\)?|[-–—→]|->|(?:and|then|,)? ?(?:\\w+ ){0,2}?" + ENDS
                    + "(?: \\w+){0,2}?(?: date)?[:=]?)\\s*(?:on\\s+|by\\s+)?$");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\b(?:between|from|window(?: of)?)\\s+$");
    private static final Pattern AND = Pattern.compile("(?i)^\\s*(?:and|&)\\s*$");

    private Periods() {}

    /** Two days in the order of the text, whatever the calendar says. */
    public record Period(Day from, Day to) {

        public boolean isBackwards() { return to.date().isBefore(from.date()); }
    }

    public static List<Period> in(Sentence sentence) {
        List<Day> days = Days.in(sentence.text());
        List<Period> found = new ArrayList<>();
        for (int at = 1; at < days.size(); at++) {
            if (isPeriod(sentence, days.get(at - 1), days.get(at))) {
                found.add(new Period(days.get(at - 1), days.get(at)));
            }
        }
        return found;
    }

    private static boolean isPeriod(Sentence sentence, Day first, Day second) {
        String between = sentence.text().substring(first.end(), second.start());
        return UNTIL.matcher(between).find()
                || AND.matcher(between).find() && BETWEEN.matcher(sentence.before(first.start(), 20)).find();
    }
}

package org.priorauth.lmn.domain.lint;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.priorauth.lmn.domain.lint.words.Days;

/** What betrays a treatment in note form: its day or month, its initials. "R TKA 22 Jan 2026" is the total knee arthroplasty. */
final class Traces {

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final Pattern MONTH = Pattern
            .compile("(?i)\\b(?:(" + MONTHS
                    + ")[a-z]*\\.?[ -](?:of )?((?:19|20)\\d\\d)|(\\d{1,2})/((?:19|20)\\d\\d))\\b");
    private static final Pattern INITIALS = Pattern.compile("\\b([A-Z]{3,6})s?\\b");
    private static final Pattern SMALL = Pattern.compile("(?i)and|or|of|the|with|a|an|to|in|for|on|by");

    private Traces() {}

    /** A day of the fact stands in the sentence. */
    static boolean dated(String fact, String sentence) {
        Set<LocalDate> days = days(fact);
        return days(sentence).stream().anyMatch(days::contains);
    }

    private static Set<LocalDate> days(String text) {
        return Days.in(text).stream().map(Days.Day::date).collect(Collectors.toSet());
    }

    /** Months with their year, as numbers to compare with the fact's. */
    static Set<String> months(String text) {
        Set<String> months = new HashSet<>();
        MONTH.matcher(text).results().forEach(match -> months.add(match.group(1) == null
                ? match.group(4) + "-" + Integer.parseInt(match.group(3))
                : match.group(2) + "-" + (1 + List.of(MONTHS.split("\\|"))
                        .indexOf(match.group(1).toLowerCase(Locale.ROOT)))));
        days(text).stream().map(YearMonth::from)
                .forEach(month -> months.add(month.getYear() + "-" + month.getMonthValue()));
        return months;
    }

    /** ORIF: open reduction and internal fixation. */
    static boolean abbreviated(String fact, String sentence) {
        String initials = initials(fact);
        return INITIALS.matcher(sentence).results().map(match -> match.group(1)).anyMatch(initials::contains);
    }

    private static String initials(String fact) {
        List<String> letters = new ArrayList<>();
        for (String word : fact.replace("ransforaminal", "rans foraminal").split("[^\\p{L}]+")) {
            if (!word.isEmpty() && !SMALL.matcher(word).matches()) {
                letters.add(word.substring(0, 1).toUpperCase(Locale.ROOT));
            }
        }
        return String.join("", letters);
    }
}

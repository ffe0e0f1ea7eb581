package org.priorauth.inbox.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.priorauth.inbox.matching.Dates;

/** The last day for what is asked or offered. Days that are counted from a notice without a date are unknown. */
record Deadline(String text, boolean spanish) {

    private static final Pattern BY = Pattern.compile(
            "(?is).*\\b(?:by|before|until|no later than|not later than|due(?: date)?(?: on| by| is)?|deadline(?: is)?|on or before|respond by|antes del?|hasta el|a mas tardar el|a m[aá]s tardar el|para el|fecha l[ií]mite|last (?:slot|day|date|opening)(?: is)?)\\W{0,3}(?:(?:the )?(?:close of business|end of (?:the )?(?:business )?day|cob|eob)\\W{1,3}(?:on )?)?(?:\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.? (?:\\w+ )?(?:on )?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$");
    private static final Pattern WITHIN = Pattern.compile(
            "(?i)\\b(?:within|in|have|dentro de(?: los)?|en un plazo de)\\s+(?:\\w+ \\()?(\\d{1,3}|five|seven|ten|fourteen|thirty)\\)?\\s+(calendar |business |working )?(days|d[ií]as)( h[aá]biles| calendario)?\\s+(?:of|from|after|de|a partir de|desde)\\s+(?:the\\s+|la\\s+|receipt\\s+of\\s+)?(?:date\\s+of\\s+|date\\s+on\\s+|fecha\\s+de(?:l)?\\s+)?(?:this|the|este|esta|el|la)?\\s*(?:notice|letter|date|request|aviso|carta|fax|notificaci[oó]n)");
    private static final Pattern NOTICE = Pattern.compile(
            "(?i)(?:\\bdate of (?:this )?(?:notice|letter|request)|\\b(?:notice|letter|mail(?:ing)?) date|\\bdated|(?<!\\p{L} )\\bdate(?: sent| mailed)?|\\bfecha(?: del? (?:este )?(?:aviso|la carta|notificaci[oó]n))?)\\s*(?:is|es)?\\s*[:.]?\\s*$");
    private static final Pattern BY_WEEKDAY = Pattern.compile(
            "(?i)\\bby\\s+(?:the\\s+)?(?:close of business\\s+|end of (?:the )?(?:business )?day\\s+|cob\\s+|eob\\s+)?(?:on\\s+|this\\s+)?(monday|tuesday|wednesday|thursday|friday)\\b(?!,? (?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))");
    private static final Pattern SENT = Pattern.compile("(?im)^[ \\t]*sent:[^\\n]{0,20}$");
    private static final int HEAD_LINES = 8;
    private static final Map<String, Integer> WORDS = Map.of("five", 5, "seven", 7, "ten", 10, "fourteen", 14, "thirty",
            30);

    Value<LocalDate> read() {
        Optional<MatchResult> within = WITHIN.matcher(text).results().findFirst();
        return Dates.in(text).stream().filter(date -> BY.matcher(before(date)).matches()).findFirst()
                .<Value<LocalDate>>map(
                        date -> new Value.Known<>(date.read(spanish), span(date.start(), date.end()), 0.9))
                .or(() -> within.flatMap(this::counted)).or(this::weekday).orElse(new Value.Unknown<>());
    }

    private Optional<Value<LocalDate>> counted(MatchResult within) {
        int days = WORDS.getOrDefault(within.group(1).toLowerCase(Locale.ROOT), 0);
        int number = days > 0 ? days : Integer.parseInt(within.group(1));
        String kind = within.group().toLowerCase(Locale.ROOT);
        boolean working = kind.contains("business") || kind.contains("working") || kind.contains("biles");
        return notice().map(date -> new Value.Known<>(working ? workingDays(date, number) : date.plusDays(number),
                span(within.start(), within.end()), working ? 0.6 : 0.85));
    }

    private Optional<LocalDate> notice() {
        List<LocalDate> dates = Dates.in(text).stream().filter(date -> NOTICE.matcher(before(date)).find())
                .map(date -> date.read(spanish)).distinct().toList();
        return dates.size() == 1 ? Optional.of(dates.get(0)) : dates.isEmpty() ? ofTheHead() : Optional.empty();
    }

    /** A letter bears its date alone on a line above its words. */
    private Optional<LocalDate> ofTheHead() {
        Matcher line = Pattern.compile("(?m)^[ \\t]*(\\S.*\\d)[ \\t]*$").matcher(head());
        List<LocalDate> alone = line.results().flatMap(hit -> Dates.in(hit.group(1)).stream()
                .filter(date -> date.start() == 0 && date.end() == hit.group(1).length()))
                .map(date -> date.read(spanish)).distinct().toList();
        return alone.size() == 1 ? Optional.of(alone.get(0)) : Optional.empty();
    }

    private String head() {
        return text.lines().limit(HEAD_LINES).collect(Collectors.joining("\n"));
    }

    /** By Friday: the next one from the day on which the message says it was sent. */
    private Optional<Value<LocalDate>> weekday() {
        Optional<MatchResult> named = BY_WEEKDAY.matcher(text).results().findFirst();
        Optional<LocalDate> sent = Dates.in(text).stream().filter(date -> SENT.matcher(before(date)).find())
                .map(date -> date.read(spanish)).findFirst();
        return named.flatMap(hit -> sent.map(day -> new Value.Known<>(
                day.with(TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(hit.group(1).toUpperCase(Locale.ROOT)))),
                span(hit.start(), hit.end()), 0.6)));
    }

    /** Holidays are not known here; hence the lower confidence. */
    private static LocalDate workingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; left -= day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private String before(Dates.Found date) {
        return text.substring(Math.max(0, date.start() - 60), date.start());
    }

    private Span span(int start, int end) {
        return new Span(start, end, text.substring(start, end));
    }
}

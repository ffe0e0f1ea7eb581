package org.priorauth.inbox.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.priorauth.inbox.matching.Dates;

/**
 * The last day for what is asked or offered. Days that are counted from a notice without a date are unknown.
 *
 * @param text without line ends, so that a scan's lines do not part what belongs together
 * @param came the day the message came: a day without a year is the one near it
 */
record Deadline(String text, Kind kind, boolean spanish, LocalDate came, Counted counted) {

    private static final String BUSINESS = "(?:(?:the )?(?:close of business|end of (?:the )?(?:business )?day|cob|eob|eod|midnight|noon)\\W{1,3}(?:on |of )?)?";
    private static final String HOUR = "(?:\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?,? (?:\\w+ )?(?:on )?)?";
    private static final String WEEKDAY = "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|satur|sat|sun)(?:day)?\\.?,? )?";
    private static final String BEFORE = "(?:by|before|b4|until|till|no later than|not later than|due(?: date| back)?(?: on| by| is)?|deadline(?: is)?|on or before|respond by|needed by|not after|antes del?|hasta el|a mas tardar el|a m[aá]s tardar el|para el|fecha l[ií]mite|last (?:slot|day|date|opening)(?: is)?|(?:response|reply|closes|expires|return) (?:due|by|on|date)(?: date)?)";
    private static final String OPEN = "(?:through|thru|prior to|ahead of|up (?:to|until)|any ?time (?:up )?to|ends?|expires)";
    private static final String REST = "\\W{0,3}(?:the )?" + BUSINESS + HOUR + WEEKDAY + "(?:the )?$";
    private static final Pattern BY = Pattern.compile("(?is).*\\b" + BEFORE + REST);
    /** Until when somebody may be called; elsewhere these words end a period. */
    private static final Pattern OPEN_UNTIL = Pattern.compile("(?is).*\\b(?:" + OPEN + "|" + BEFORE + ")" + REST);
    private static final Pattern BY_WEEKDAY = Pattern.compile(
            "(?i)\\b(?:by|until|before|due)\\s+(?:the\\s+)?(?:close\\s+of\\s+business\\s+|end\\s+of\\s+(?:the\\s+)?(?:business\\s+)?day\\s+|cob\\s+|eob\\s+|eod\\s+|noon\\s+)?(?:on\\s+|this\\s+|of\\s+)?(monday|tuesday|wednesday|thursday|friday)\\b(?!,? (?:\\d|the|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))");
    private static final Pattern SENT = Pattern.compile("(?i)(?:^|\\s)(?:sent|date):[^:]{0,20}$");

    static Deadline of(String text, Kind kind, boolean spanish, LocalDate came) {
        String line = text.replaceAll("[\\r\\n\\t]", " ");
        return new Deadline(line, kind, spanish, came, new Counted(line, text, kind, spanish));
    }

    Value<LocalDate> read() {
        return Dates.in(text).stream().filter(date -> said(date.start())).findFirst()
                .<Value<LocalDate>>map(
                        date -> new Value.Known<>(date.read(spanish), span(date.start(), date.end()), 0.9))
                .or(counted::read).or(this::withoutYear).or(this::weekday).orElse(new Value.Unknown<>());
    }

    private boolean said(int start) {
        String before = text.substring(Math.max(0, start - 90), start).replaceAll(" +", " ");
        return (kind == Kind.PEER_TO_PEER_OFFER ? OPEN_UNTIL : BY).matcher(before).matches();
    }

    private Optional<Value<LocalDate>> withoutYear() {
        return ShortDate.in(text).stream().filter(date -> said(date.start())).findFirst()
                .map(date -> new Value.Known<>(date.near(came), span(date.start(), date.end()), 0.7));
    }

    /** By Friday: the next one from the day on which the message says it was sent, or came. */
    private Optional<Value<LocalDate>> weekday() {
        Optional<MatchResult> named = BY_WEEKDAY.matcher(text).results().findFirst();
        LocalDate day = Dates.in(text).stream()
                .filter(date -> SENT.matcher(text.substring(Math.max(0, date.start() - 40), date.start())).find())
                .map(date -> date.read(spanish)).findFirst().orElse(came);
        return named.map(hit -> new Value.Known<>(
                day.with(TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(hit.group(1).toUpperCase(Locale.ROOT)))),
                span(hit.start(), hit.end()), 0.6));
    }

    private Span span(int start, int end) {
        return new Span(start, end, text.substring(start, end));
    }
}

package org.priorauth.inbox.meaning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.priorauth.inbox.matching.Dates;

/** What an approval names: its number, days and units. */
record Figures(String text, boolean spanish, Optional<Columns> table) {

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\b(?:(?:prior\\s+)?authori[sz]ation|auth|certification|cert|approval|pa(?!-)|pre-?cert(?:ification)?|utn|autorizaci[oó]n)\\b"
                    + "\\W{0,3}(?:\\b(?:number|no|num|nbr|n[uú]mero|id|code|is|de|autorizaci[oó]n)\\b\\W{0,3}){0,3}[\\s:#.]*"
                    + "(?=[A-Z0-9-]*\\d[A-Z0-9-]*\\d[A-Z0-9-]*\\d)([A-Z0-9][A-Z0-9-]{4,})");
    /** The word number says it more surely than the word authorization. */
    private static final Pattern CALLED_NUMBER = Pattern.compile(
            "(?i)\\b(?:authori[sz]ation|auth|certification|cert|approval|pre-?cert(?:ification)?)\\b\\W{0,3}(?:number|no\\b\\.?|num|nbr|#)[\\s:#.]*"
                    + "(?=[A-Z0-9-]*\\d[A-Z0-9-]*\\d[A-Z0-9-]*\\d)([A-Z0-9][A-Z0-9-]{4,})");
    /** It was approved under this number. */
    private static final Pattern UNDER = Pattern.compile(
            "(?i)\\b(?:approved|authori[sz]ed|certified)\\s+(?:under|as|with)\\s+(?:(?:number|no\\.?|auth\\w*|reference|case|#)\\s*)*"
                    + "(?=[A-Z0-9-]*\\d[A-Z0-9-]*\\d[A-Z0-9-]*\\d)([A-Z0-9][A-Z0-9-]{4,})");
    private static final Pattern NUMERO = Pattern
            .compile("(?i)n[uú]mero de autorizaci[oó]n\\W{0,3}(?=[A-Z0-9-]*\\d)([A-Z0-9][A-Z0-9-]{4,})");
    private static final Pattern JOINED = Pattern
            .compile("(?i)\\s*(?:-|\\u2013|to|through|thru|until|and|al?|hasta|y)\\s*(?:el\\s*)?(?:end date\\W*)?");
    private static final Pattern UNTIL = Pattern
            .compile(
                    "(?is).*\\b(?:through|thru|until|to|expires?(?: on)?|expiration(?: date)?|end(?:s|ing)?(?: date)?|hasta(?: el)?|valid to|thru date|through date|to date)\\W{0,30}$");
    private static final Pattern SINCE = Pattern
            .compile(
                    "(?is).*\\b(?:from|effective(?: date)?|starting|beginning|start(?: date)?|begins?|begin date|from date|desde(?: el)?|a partir del?|del)\\W{0,30}$");

    static Figures of(String text, boolean spanish) {
        return new Figures(text, spanish, Columns.in(text, spanish));
    }

    Value<String> number() {
        Optional<MatchResult> hit = NUMERO.matcher(text).results().findFirst()
                .or(() -> CALLED_NUMBER.matcher(text).results().filter(one -> Dates.in(one.group(1)).isEmpty())
                        .findFirst())
                .or(() -> UNDER.matcher(text).results().filter(one -> Dates.in(one.group(1)).isEmpty()).findFirst())
                .or(() -> NUMBER.matcher(text).results().filter(one -> Dates.in(one.group(1)).isEmpty()).findFirst());
        return hit.<Value<String>>map(one -> new Value.Known<>(one.group(1), span(one.start(1), one.end(1)), 0.9))
                .orElse(new Value.Unknown<>());
    }

    Value<BigDecimal> units() {
        return new Units(text, table).read();
    }

    Value<LocalDate> from() {
        return table.flatMap(columns -> columns.day(true)).orElseGet(this::said);
    }

    private Value<LocalDate> said() {
        List<Dates.Found> dates = Dates.in(text);
        for (int i = 0; i < dates.size(); i++) {
            if (joined(dates, i) || SINCE.matcher(before(dates.get(i))).matches()) {
                return known(dates.get(i));
            }
        }
        return new Value.Unknown<>();
    }

    Value<LocalDate> to() {
        return table.flatMap(columns -> columns.day(false)).orElseGet(this::until);
    }

    private Value<LocalDate> until() {
        List<Dates.Found> dates = Dates.in(text);
        for (int i = 0; i < dates.size(); i++) {
            if (joined(dates, i)) {
                return known(dates.get(i + 1));
            }
        }
        return dates.stream().filter(date -> UNTIL.matcher(before(date)).matches()).findFirst().map(this::known)
                .orElse(new Value.Unknown<>());
    }

    private boolean joined(List<Dates.Found> dates, int i) {
        return i + 1 < dates.size()
                && JOINED.matcher(text.substring(dates.get(i).end(), dates.get(i + 1).start())).matches();
    }

    private String before(Dates.Found date) {
        return text.substring(Math.max(0, date.start() - 40), date.start());
    }

    private Value<LocalDate> known(Dates.Found date) {
        return new Value.Known<>(date.read(spanish), span(date.start(), date.end()), 0.9);
    }

    private Span span(int start, int end) {
        return new Span(start, end, text.substring(start, end));
    }
}

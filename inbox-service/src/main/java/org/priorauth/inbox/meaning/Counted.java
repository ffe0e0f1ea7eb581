package org.priorauth.inbox.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.priorauth.inbox.matching.Dates;

/**
 * A last day counted from the date of a notice: within 60 calendar days of this letter.
 *
 * @param text without line ends
 * @param lines the same, with its lines
 */
record Counted(String text, String lines, Kind kind, boolean spanish) {

    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("five", 5), Map.entry("seven", 7),
            Map.entry("ten", 10), Map.entry("fourteen", 14), Map.entry("fifteen", 15), Map.entry("twenty", 20),
            Map.entry("thirty", 30), Map.entry("forty-five", 45), Map.entry("sixty", 60), Map.entry("sixty-five", 65),
            Map.entry("ninety", 90), Map.entry("one hundred eighty", 180), Map.entry("one hundred and eighty", 180));
    private static final String NUMBER = "(?:[\\w-]+ \\()?(\\d{1,3}|"
            + WORDS.keySet().stream().sorted((one, other) -> other.length() - one.length())
                    .collect(Collectors.joining("|"))
            + ")\\)?";
    private static final String DAYS = "[\\s-]+(calendar |business |working )?(days|d[ií]as)( h[aá]biles| calendario)?";
    private static final String HOWEVER = "(?i)\\b(?:within|in|have|no later than|not later than|by|allows?|at most|up to|dentro de(?: los)?|en un plazo de|tiene)\\s+(?:the\\s+)?(?:next\\s+)?";
    private static final String NOTICE_ITSELF = "\\s+(?:of|from|after|following|de|a partir de|desde|contados desde)\\s+(?:the\\s+|la\\s+|your\\s+|you\\s+)?(?:day\\s+(?:of|you)\\s+)?(?:receiv\\w+\\s+|receipt\\s+of\\s+|get(?:ting)?\\s+|recibir\\s+)?(?:date\\s+of\\s+|date\\s+on\\s+|mailing\\s+of\\s+|fecha\\s+de(?:l)?\\s+)?(?:this|the|our|este|esta|el|la)?\\s*(?:denial\\s+|decision\\s+)?(?:notice|letter|date|request|notification|fax|determination|denial|decision|aviso|carta|notificaci[oó]n)";
    private static final Pattern WITHIN = Pattern.compile(HOWEVER + NUMBER + DAYS + NOTICE_ITSELF);
    /** What the clinic is to do; the payer's own time is none of ours. */
    private static final Pattern TO_DO = Pattern.compile(
            "(?i)\\b(?:appeal|respond|reply|response|send|submit|return|fax|provide|upload|receive|received|apelar|enviar|env[ií]e)\\b(?:(?!\\b(?:will|we'll|decide|decision)\\b)[^.;]){0,80}?\\b(?:within|in|dentro de)\\s+(?:the\\s+next\\s+)?"
                    + NUMBER + DAYS
                    + "\\b(?!\\s+(?:of|from|after)\\s+(?:service|surgery|discharge|the\\s+(?:service|procedure)))");
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?:\\bdate of (?:this )?(?:notice|letter|request|decision|determination|denial)|\\b(?:notice|letter|mail(?:ing|ed)?|decision|determination|denial|issue) date|\\bdate (?:of notice|issued|mailed|sent)|\\b(?:letter|notice|fax|request) dated|(?<!\\p{L} )\\bdate|(?:^|\\n|\\s\\s)\\s*(?:mailed|sent|issued)(?: on)?|\\bfecha(?: del? (?:este )?(?:aviso|la carta|notificaci[oó]n))?)\\s*(?:is|es)?\\s*[:.]?\\s*$");
    private static final Pattern DATED = Pattern.compile("(?i)\\bdated\\s*[:.]?\\s*$");
    private static final Pattern ALONE = Pattern.compile("(?m)^[ \\t]*(\\S.*\\d)[ \\t]*$");
    private static final int HEAD_LINES = 8;

    Optional<Value<LocalDate>> read() {
        return WITHIN.matcher(text).results().findFirst().or(() -> TO_DO.matcher(text).results().findFirst())
                .flatMap(this::counted);
    }

    private Optional<Value<LocalDate>> counted(MatchResult within) {
        String named = within.group(1).toLowerCase(Locale.ROOT);
        int number = WORDS.containsKey(named) ? WORDS.get(named) : Integer.parseInt(named);
        String all = within.group().toLowerCase(Locale.ROOT);
        boolean working = all.contains("business") || all.contains("working") || all.contains("biles");
        return notice().map(date -> new Value.Known<>(working ? workingDays(date, number) : date.plusDays(number),
                new Span(within.start(), within.end(), within.group()), working ? 0.6 : 0.85));
    }

    private Optional<LocalDate> notice() {
        return sole(labelled(LABELLED)).or(() -> labelled(LABELLED).isEmpty() ? unlabelled() : Optional.empty());
    }

    private Optional<LocalDate> unlabelled() {
        return ofTheHead().or(() -> sole(labelled(DATED)));
    }

    private static Optional<LocalDate> sole(List<LocalDate> dates) {
        return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }

    private List<LocalDate> labelled(Pattern label) {
        return Dates.in(lines).stream().filter(date -> label
                .matcher(lines.substring(Math.max(0, date.start() - 60), date.start())).find())
                .map(date -> date.read(spanish)).distinct().toList();
    }

    /** A letter bears its date alone on a line above its words. */
    private Optional<LocalDate> ofTheHead() {
        Matcher line = ALONE.matcher(lines.lines().limit(HEAD_LINES).collect(Collectors.joining("\n")));
        List<LocalDate> alone = line.results().flatMap(hit -> Dates.in(hit.group(1)).stream()
                .filter(date -> date.start() == 0 && date.end() == hit.group(1).length()))
                .map(date -> date.read(spanish)).distinct().toList();
        return sole(alone);
    }

    /** Holidays are not known here; hence the lower confidence. */
    private static LocalDate workingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; left -= day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }
}

package org.priorauth.lmn.domain.lint.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From one month or year to another: from November 2025 to February 2026, 2023 to 2025, between March 2024 and May 2025. */
public final class Months {

    private static final List<String> NAMES = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct",
            "nov", "dec");
    private static final String MONTH = "(?:(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? )?";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern FROM_TO = Pattern.compile("(?<![\\w.,/$-])(?:(?i:from|between|since) )?" + MONTH + YEAR
            + "(?:\\s+(?:to|through|until|till|and)\\s+|\\s*[–-]\\s*)" + MONTH + YEAR
            + "\\b(?![/-]|[.,]\\d|\\s*(?:%|\\p{Ll}*(?:steps?|calories|"
            + "kcal|mg|ml|mL|mcg|g|units?|feet|IU|cells?|visits?|points?|dollars?|ng|pg|cc|hours?|meters?|copies)\\b))");
    private static final Pattern AND = Pattern.compile("(?i)^(?!between).*\\band\\b.*");
    /** What falls from 2010 to 1990 is no year. */
    private static final Pattern CHANGE = Pattern
            .compile("(?i)\\b(?:f[ea]ll\\w*|r[io]se\\w*|ros\\w+|dropp\\w*|improv\\w*|decreas\\w*|increas\\w*|"
                    + "reduc\\w*|lower\\w*|went|came|down|up|grew|gained|lost)(?: \\w+){0,3}\\s*$");

    private Months() {}

    /** @param backwards the end comes before the beginning */
    public record Span(int start, int end, boolean backwards) {}

    public static List<Span> in(String text) {
        return text.chars().noneMatch(Character::isDigit) ? List.of() : spans(text).toList();
    }

    private static Stream<Span> spans(String text) {
        return FROM_TO.matcher(text).results().filter(match -> !AND.matcher(match.group()).matches()
                && !CHANGE.matcher(text.substring(Math.max(0, match.start() - 40), match.start())).find())
                .map(match -> new Span(match.start(), match.end(), isBackwards(match)));
    }

    private static boolean isBackwards(MatchResult match) {
        int first = Integer.parseInt(match.group(2));
        int last = Integer.parseInt(match.group(4));
        return last < first || last == first && match.group(1) != null && match.group(3) != null
                && month(match.group(3)) < month(match.group(1));
    }

    private static int month(String name) {
        return NAMES.indexOf(name.toLowerCase(Locale.ROOT));
    }
}

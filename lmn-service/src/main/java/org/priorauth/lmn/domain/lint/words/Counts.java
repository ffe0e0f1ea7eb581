package org.priorauth.lmn.domain.lint.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many visits, units or infusions a sentence speaks of; a number per week is none. */
public final class Counts {

    private static final String UNIT = "(visits?|sessions?|treatments?|appointments?|encounters?|units?|infusions?|"
            + "injections?|doses?|vials?|stud(?:y|ies)|examinations?|scans?|procedures?|operations?)";
    private static final Pattern COUNT = Pattern.compile("(?i)(?<![-–/.\\d])\\b(?!\\d{5}\\b|(?:19|20)\\d\\d (?!units))("
            + Numbers.NUMBER
            + ")(?:\\s*\\(\\w[\\w -]*\\))?\\s+(?!percent)"
            + "(?:(?!\\d+\\s|mg\\b|mg/|mcg\\b|ml\\b|kg\\b|by\\b|hours?\\b|minutes?\\b|of\\b|and\\b|or\\b|to\\b|weeks?\\b|months?\\b|days?\\b|more\\b|per\\b|times\\b)[\\w/-]+\\s+){0,4}?"
            + UNIT
            + "\\b(?!\\s*\\)?\\s*(?:/|per\\b|a\\b|each\\b|every\\b|weekly|daily|monthly|tolerance))");
    private static final Pattern LABELLED = Pattern.compile("(?i)\\b(?:number of |total |requested )?" + UNIT
            + "(?: requested)?\\s*[:=]\\s*(" + Numbers.NUMBER + ")\\b(?!\\s*(?:x|times|per))");

    private static final Pattern PLAIN = Pattern.compile("(?i)(?<![-–/.\\d])\\b(" + Numbers.NUMBER
            + ")\\b(?!\\s*(?:%|percent|°|degrees?|steps?|stairs?|feet|ft|meters?|minutes?|seconds?|days?|weeks?|months?|mg|mcg|ml|"
            + "kg|lb|pounds?|points?|/\\d|words?|times|flights?|years?[- ]old|blocks?|miles?|inches|cm|falls?|episodes?)\\b)(?![-/.]\\d)");

    private Counts() {}

    /** @param unit what is counted, in the singular; visits, sessions and treatments are one kind */
    public record Count(int start, int end, int number, String unit) {}

    public static List<Count> in(String text) {
        List<Count> labelled = LABELLED.matcher(text).results().map(match -> count(match, 2, 1)).toList();
        return labelled.isEmpty()
                ? COUNT.matcher(text).results().map(match -> count(match, 1, 2)).toList()
                : labelled;
    }

    /** Every number that is said of care, of what is left, or of nothing: "covers 30 a year", "24 remain". */
    public static List<Integer> near(String text) {
        return PLAIN.matcher(text).results().map(match -> Numbers.of(match.group(1))).toList();
    }

    private static Count count(MatchResult match, int number, int unit) {
        return new Count(match.start(), match.end(), Numbers.of(match.group(number)), kind(match.group(unit)));
    }

    /** The kind that a unit belongs to; empty where none is given. */
    public static String kind(String unit) {
        if (unit == null) {
            return "";
        }
        String one = unit.toLowerCase(Locale.ROOT).strip().replaceAll("ies$", "y").replaceAll("s$", "");
        return switch (one) {
            case "session", "treatment", "appointment", "encounter" -> "visit";
            case "injection" -> "infusion";
            case "scan", "examination", "exam" -> "study";
            case "operation" -> "procedure";
            default -> one;
        };
    }
}

package org.priorauth.lmn.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether other words say what a bound line says: no number, code, date, name, side or negation besides its own, and all
 * its figures. When in doubt it objects, and the bound line stays.
 */
final class BoundWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}./%'-]*[\\p{L}\\p{N}%])?");
    private static final Pattern NEGATION = Pattern
            .compile("(?i)\\b(?:no|not|never|none|neither|nor|without|cannot|unable|fails?|failed|\\w+n't)\\b");
    /** Say a number, a time or a side without a digit. */
    private static final Set<String> FIGURES = Set.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
            "hundred", "thousand", "dozen", "half", "quarter", "once", "twice", "thrice", "double", "triple", "daily",
            "weekly", "monthly", "yearly", "annually", "day", "days", "week", "weeks", "month", "months", "year",
            "years",
            "left", "right", "bilateral", "both", "first", "second", "third", "fourth", "fifth", "sixth");
    /** May begin a sentence and name nobody. */
    private static final Set<String> OPENERS = Set.of("the", "this", "these", "a", "an", "in", "on", "at", "with",
            "for",
            "after", "before", "because", "although", "while", "since", "to", "it", "he", "she", "they", "there", "as",
            "by", "from", "during", "currently", "treatment", "therapy", "pain", "symptoms", "patient", "goal", "care");

    private final Set<String> bound;
    private final boolean negated;

    BoundWords(String text) {
        this.bound = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        bound.addAll(words(text));
        this.negated = NEGATION.matcher(text).find();
    }

    /** In the order they stand; empty where it may stand for the bound line. */
    List<String> objections(String said) {
        List<String> words = words(said);
        List<String> objections = new ArrayList<>(words.stream()
                .filter(word -> isTelling(word) && !bound.contains(word)).toList());
        bound.stream().filter(word -> isFigure(word) && words.stream().noneMatch(word::equalsIgnoreCase))
                .forEach(objections::add);
        if (NEGATION.matcher(said).find() != negated) {
            objections.add("not");
        }
        return List.copyOf(objections);
    }

    private static boolean isTelling(String word) {
        return isFigure(word)
                || Character.isUpperCase(word.codePointAt(0)) && !OPENERS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isFigure(String word) {
        return word.chars().anyMatch(Character::isDigit) || FIGURES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}

package org.priorauth.lmn.domain.lint.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whole numbers in figures and in words, up to 99 in words. */
public final class Numbers {

    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");
    private static final String DIGIT = "(?:one|two|three|four|five|six|seven|eight|nine)";

    /** A whole number; case is the user's to ignore. */
    public static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+|(?:" + String.join("|", TENS) + ")(?:[- ]" + DIGIT
            + ")?|" + longestFirst() + ")";
    /** The same with a range: 2-3, two to three. */
    public static final String RANGE = NUMBER + "(?:\\s*(?:-|–|to|or)\\s*" + NUMBER + ")?";
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:–|\\bto\\b|\\bor\\b)\\s*|(?<=\\d)\\s*-\\s*(?=\\d)|"
            + "(?<=[a-z])-(?=(?:" + longestFirst() + ")$)(?<!(?:" + String.join("|", TENS) + ")-)");

    private Numbers() {}

    private static String longestFirst() {
        return String.join("|", SMALL.stream().sorted((one, other) -> other.length() - one.length()).toList());
    }

    public static int of(String words) {
        String plain = words.toLowerCase(Locale.ROOT).strip().replace(",", "");
        if (Character.isDigit(plain.charAt(0))) {
            return Integer.parseInt(plain.length() > 9 ? plain.substring(0, 9) : plain);
        }
        String[] parts = plain.split("[- ]");
        return parts.length == 2 ? value(parts[0]) + value(parts[1]) : value(plain);
    }

    /** A range's two ends; a single number is both. */
    public static Between between(String words) {
        String[] ends = BETWEEN.split(words.toLowerCase(Locale.ROOT).strip(), 2);
        int low = of(ends[0]);
        int high = ends.length == 1 ? low : of(ends[1]);
        return new Between(Math.min(low, high), Math.max(low, high));
    }

    /** Both ends included. */
    public record Between(int low, int high) {

        public boolean holds(int number) {
            return low <= number && number <= high;
        }
    }

    private static int value(String word) {
        int small = SMALL.indexOf(word);
        return small >= 0 ? small : 20 + 10 * TENS.indexOf(word);
    }
}

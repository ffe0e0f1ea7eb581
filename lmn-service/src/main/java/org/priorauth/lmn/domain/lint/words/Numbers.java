package org.priorauth.lmn.domain.lint.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whole numbers in figures and in words, up to 999 in words. */
public final class Numbers {

    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");
    private static final String DIGIT = "(?:one|two|three|four|five|six|seven|eight|nine)";

    private static final String BELOW_HUNDRED = "(?:(?:" + String.join("|", TENS) + ")(?:[- ]" + DIGIT + ")?|"
            + longestFirst() + ")";
    /** A whole number; case is the user's to ignore. */
    public static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+|(?:a|" + DIGIT + ")[- ]hundred(?:(?: and)?[- ]"
            + BELOW_HUNDRED + ")?\\b|" + BELOW_HUNDRED + ")";
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
        int hundred = plain.indexOf("hundred");
        return hundred < 0
                ? belowHundred(plain)
                : 100 * hundreds(plain.substring(0, hundred)) + belowHundred(plain.substring(hundred + 7));
    }

    private static int hundreds(String words) {
        return words.startsWith("a") ? 1 : belowHundred(words);
    }

    private static int belowHundred(String words) {
        return Stream.of(words.split("[- ]|and")).filter(word -> !word.isEmpty()).mapToInt(Numbers::value).sum();
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

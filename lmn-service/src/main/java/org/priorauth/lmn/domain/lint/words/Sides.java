package org.priorauth.lmn.domain.lint.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Left and right, and of what: left knee, L knee, (R) shoulder, knee, left; LUE; right-sided. */
public final class Sides {

    private static final Pattern BEFORE = Pattern
            .compile("(?i:\\b(left|right|bilateral|lt|rt|both)\\b(?![- ]?hand(?:ed|ness|[- ]dominan))\\.?(?:-sided)?)|"
                    + "(?<![\\w-])\\(?([LR])\\)?(?:\\.|\\b)(?=[ )]*\\s)");
    private static final Pattern FILLER = Pattern
            .compile("\\G[\\s)]*(?i:(?!(?:left|right|and|or|with|for|to|in|at|is|was|on|"
                    + "the|her|his|their|from|of|wh\\w+|that|as|but|than|do|does|did|has|have|had|can|cannot|not|no|after|since|by|if|"
                    + "because|s?he|they|it|side|alone|behind|over|through)\\b)[\\w-]+)");
    private static final Pattern AFTER = Pattern.compile("(?i)\\G,?\\s*\\(?(left|right|bilateral)\\b(?!-hand)");
    private static final Pattern LIMB = Pattern.compile("\\b([LR])(?:UE|LE)\\b");
    private static final Pattern SIDED = Pattern
            .compile("(?i)\\b(left|right)(?:-sided\\b|(?: (?:non-?)?dominant)?[- ]side\\b|[- ]hemi\\w+)");

    private static final Pattern AT_THE_END = Pattern.compile("(?i),\\s*(left|right)(?: side)?\\s*(?:;|$)");

    private static final Pattern LEFT_ANYWHERE = Pattern
            .compile("(?i:\\b(?:left|lt)\\b(?!\\s+(?:the|her|his|their|alone|untreated|"
                    + "work|school|him|them|unable|behind|a|an)\\b))|(?<![\\w-])L(?![\\w-])");
    private static final Pattern RIGHT_ANYWHERE = Pattern
            .compile(
                    "(?i:\\b(?:right|rt)\\b(?!\\s+(?:away|now|after|before|back|here|there|to|of access)\\b))|(?<![\\w-])R(?![\\w-])");

    private Sides() {}

    /** Which. */
    public enum Side {
        LEFT, RIGHT, BOTH;

        static Side of(String word) {
            return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
                case 'l' -> LEFT;
                case 'r' -> RIGHT;
                default -> BOTH;
            };
        }
    }

    /** One side and the part it is said of. */
    public record Found(int start, int end, Side side, Parts part) {}

    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher parts = Parts.matcher(text);
        Matcher side = BEFORE.matcher(text);
        while (side.find()) {
            String word = side.group(1) == null ? side.group(2) : side.group(1);
            following(text, parts, side.end())
                    .ifPresent(part -> found.add(new Found(side.start(), part.end(), Side.of(word), part.part())));
        }
        behind(text, found);
        LIMB.matcher(text).results().forEach(match -> found.add(new Found(match.start(), match.end(),
                Side.of(match.group(1)), match.group().endsWith("UE") ? Parts.ARM : Parts.LEG)));
        return found;
    }

    /** A side without its part, or with a part that may be this one: 84 degrees on the right. */
    public static boolean mentions(String text, Side side, Parts part, List<Found> found) {
        return (side == Side.LEFT ? LEFT_ANYWHERE : RIGHT_ANYWHERE).matcher(text).results()
                .anyMatch(match -> found.stream().noneMatch(other -> other.start <= match.start()
                        && match.end() <= other.end && part != null && other.part != null
                        && !other.part.mayBe(part)));
    }

    /** Right total knee arthroplasty: at most three words between. */
    private static Optional<Parts.Found> following(String text, Matcher parts, int from) {
        int at = from;
        for (int words = 0; words <= 3; words++) {
            int start = skipBlanks(text, at);
            Optional<Parts.Found> part = start < text.length()
                    ? Parts.at(parts.region(start, text.length()), start)
                    : Optional.empty();
            Matcher filler = FILLER.matcher(text);
            if (part.isPresent() || !filler.find(at) || filler.start() != at) {
                return part;
            }
            at = filler.end();
        }
        return Optional.empty();
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ')')) {
            at++;
        }
        return at;
    }

    private static void behind(String text, List<Found> found) {
        Matcher after = AFTER.matcher(text);
        Parts.in(text).stream()
                .filter(part -> found.stream().noneMatch(side -> side.start <= part.start() && part.end() <= side.end))
                .filter(part -> after.find(part.end()) && after.start() == part.end()
                        && found.stream().noneMatch(side -> side.start == after.start(1)))
                .forEach(part -> found.add(
                        new Found(part.start(), after.end(), Side.of(after.group(1)), part.part())));
    }

    /** What is no part of ours has its side at the end: inguinal hernia, right. */
    public static Optional<Found> atTheEnd(String text) {
        return AT_THE_END.matcher(text).results().filter(match -> Parts.in(text).isEmpty()).findFirst()
                .map(match -> new Found(match.start(), match.end(), Side.of(match.group(1)), null));
    }

    /** A side of the whole body: left-sided weakness, right hemiparesis. */
    public static Optional<Found> wholeSide(String text) {
        return SIDED.matcher(text).results().findFirst()
                .map(match -> new Found(match.start(), match.end(), Side.of(match.group(1)), null));
    }
}

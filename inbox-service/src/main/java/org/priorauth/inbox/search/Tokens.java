package org.priorauth.inbox.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.priorauth.inbox.matching.Dates;

/**
 * A text as search compares it: each word without case and accents, each number also without the signs within it, each date
 * in one way of writing. Letters and digits only, so that a token is never read as an operator.
 */
public final class Tokens {

    /** A word, or a number with its signs: {@code AUTH-2026/0042}. */
    static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:[-/._][\\p{L}\\p{M}\\p{Nd}]+)*");

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** What a person types is short; PostgreSQL takes 2046 bytes. */
    private static final int LONGEST = 60;
    /** A tsvector holds a megabyte. */
    private static final int MOST = 20_000;
    private static final int LOOKED_AT = 400_000;

    private Tokens() {}

    /** All tokens of the text with a space between, for the database. */
    public static String line(String text) {
        return String.join(" ", of(text == null ? "" : text));
    }

    static Set<String> of(String text) {
        String some = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        Set<String> tokens = new LinkedHashSet<>();
        Dates.in(some).forEach(date -> {
            tokens.add(date(date.usual()));
            tokens.add(date(date.dayFirst()));
        });
        RUN.matcher(some).results().takeWhile(run -> tokens.size() < MOST).forEach(run -> add(tokens, run.group()));
        return tokens;
    }

    private static void add(Set<String> tokens, String run) {
        for (String part : APART.split(fold(run))) {
            keep(tokens, part);
        }
        if (hasDigit(run)) {
            keep(tokens, compact(run));
        }
    }

    private static void keep(Set<String> tokens, String token) {
        if (!token.isEmpty() && token.length() <= LONGEST) {
            tokens.add(token);
        }
    }

    static String date(LocalDate date) {
        return "d" + date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Without case and accents. */
    static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }

    /** Letters and digits alone. */
    static String compact(String run) {
        return APART.matcher(fold(run)).replaceAll("");
    }

    static boolean hasDigit(String run) {
        return run.chars().anyMatch(Character::isDigit);
    }
}

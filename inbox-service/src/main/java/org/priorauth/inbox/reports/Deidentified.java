package org.priorauth.inbox.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.inbox.matching.Dates;
import org.priorauth.inbox.matching.Typo;

/**
 * A text without the eighteen identifiers of Safe Harbor (45 CFR 164.514(b)(2)(i)). Rather a word too much is taken out than
 * one too few: a word with a capital letter stays only where it is in the list of plain words, a number only where it is
 * short or a code of the service.
 *
 * @param names words of everybody and every place that the case knows, without case and accents
 * @param codes of services, diagnoses and reasons; they tell of nobody
 */
record Deidentified(Set<String> names, Set<String> codes) {

    private static final Set<String> PLAIN = plainWords();

    /** What does not show, and what would hide a word. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:[a-z][a-z0-9+.-]*://|www\\.)\\S+"
            + "|\\b(?:[a-z0-9-]+\\.)+(?:com|org|net|gov|edu|info|io|us|health|care|example|test)\\b\\S*");
    private static final Pattern ADDRESS = Pattern
            .compile("(?i)\\b\\d{1,6}[a-z]?\\s+(?:[\\p{L}.'-]+\\s+){0,4}?(?:street|st|avenue"
                    + "|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|pl|way|terrace|highway|hwy|parkway|pkwy)\\b\\.?"
                    + "|\\b(?:p\\.?\\s?o\\.?\\s?box|apt|apartment|suite|unit)\\.?\\s*#?\\s*\\w+");
    private static final Pattern OLD = Pattern
            .compile("(?i)\\b(?:9\\d|1[0-4]\\d)[\\s-]*(?:years?|yrs?|yo\\b|y/o|y\\.o\\.)(?:[\\s-]*old)?"
                    + "|\\bage[ds]?:?\\s*(?:9\\d|1[0-4]\\d)\\b");
    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern DAY = Pattern.compile("(?i)\\b" + MONTH + "\\s+(?:the\\s+)?\\d{1,4}(?:st|nd|rd|th)?\\b"
            + "|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "(?![\\p{L}])|\\b\\d{1,2}/\\d{1,4}\\b");
    /** Whatever stands together. */
    private static final Pattern RUN = Pattern.compile("#?[\\p{L}\\p{Nd}_]+(?:[-/.:#][\\p{L}\\p{Nd}_]+)*");
    /** Signs of one number, however they are set apart: at least five. */
    private static final Pattern LONG_NUMBER = Pattern
            .compile("(?<![\\p{L}\\p{Nd}])\\+?\\(?\\d(?:[\\s().\\-\\u2010-\\u2015/]{0,3}\\d){4,}(?![\\p{L}\\p{Nd}])");
    private static final Pattern SHORT_NUMBER = Pattern
            .compile("\\d{1,3}(?:\\.\\d{1,2})?(?:-(?:year|month|week|day|visit|degree)s?(?:-old)?)?");
    private static final Pattern SPELLED = Pattern.compile("(?<!\\p{L})(?:\\p{L}[\\s.\\u00B7_-]){2,}\\p{L}(?!\\p{L})");
    /** A word of its own; what was put in brackets before is none, and other brackets there are not. */
    private static final Pattern WORD = Pattern
            .compile("(?<![\\[\\p{L}\\p{Nd}])[\\p{L}\\p{M}][\\p{L}\\p{M}'\\u2019-]*(?![\\p{L}\\p{M}\\p{Nd}\\]])");
    private static final Pattern TWICE = Pattern.compile("\\[name](?:[\\s,.]*\\[name])+");

    String of(String text) {
        String bare = HIDDEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("")
                .replace('[', '(').replace(']', ')');
        String some = MAIL.matcher(bare).replaceAll("[e-mail]");
        some = LINK.matcher(some).replaceAll("[link]");
        some = OLD.matcher(some).replaceAll("[age over 89]");
        some = withoutDates(some);
        some = ADDRESS.matcher(some).replaceAll("[address]");
        some = replaced(RUN, some, run -> has(run, "\\p{L}") ? number(run) : run.group());
        some = replaced(LONG_NUMBER, some, this::number);
        some = replaced(RUN, some, this::number);
        some = SPELLED.matcher(some).replaceAll("[name]");
        some = replaced(WORD, some, this::word);
        return TWICE.matcher(some).replaceAll("[name]").strip();
    }

    private static String withoutDates(String text) {
        StringBuilder some = new StringBuilder(text);
        var found = Dates.in(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            some.replace(found.get(i).start(), found.get(i).end(), "[date]");
        }
        return DAY.matcher(some).replaceAll("[date]");
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }

    private String number(MatchResult found) {
        String run = found.group();
        boolean tellsOfNobody = !has(found, "\\p{Nd}") || SHORT_NUMBER.matcher(run).matches()
                || codes.contains(run.toUpperCase(Locale.ROOT));
        return tellsOfNobody ? run : "[number]";
    }

    private static boolean has(MatchResult found, String signs) {
        return Pattern.compile(signs).matcher(found.group()).find();
    }

    private String word(MatchResult found) {
        String word = found.group();
        String folded = fold(word);
        if (isName(folded)) {
            return "[name]";
        }
        boolean latin = folded.chars().allMatch(sign -> sign >= 'a' && sign <= 'z' || sign == '\'' || sign == '-');
        boolean capital = Character.isUpperCase(word.codePointAt(0)) || word.chars().anyMatch(Character::isUpperCase);
        return latin && (!capital || PLAIN.contains(folded)) ? word : "[name]";
    }

    private boolean isName(String folded) {
        return names.contains(folded) || Stream.of(folded.split("['-]")).anyMatch(names::contains)
                || !PLAIN.contains(folded) && names.stream().anyMatch(name -> name.length() > 3
                        && Math.abs(name.length() - folded.length()) <= 1 && Typo.between(name, folded));
    }

    /** Without case, accents and the ending of a possessive. */
    static String fold(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").replace('\u2019',
                '\'');
        return bare.toLowerCase(Locale.ROOT).replaceAll("'s?$", "");
    }

    private static Set<String> plainWords() {
        try (InputStream file = Deidentified.class.getResourceAsStream("/plain-words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.strip().split("\\s+")))
                    .filter(word -> !word.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}

package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a form leaves to be filled, in whatever marks: brackets, lines, crosses, a choice of pronouns, a field's name. */
final class Blanks {

    /** Few sentences have any of these: in the others only words are looked for. */
    private static final String SIGNS = "[<«{$%@_?*#…/(X";
    private static final Pattern DOUBLED = Pattern.compile("\\.{3}|xx|nn|NN|YY|//");
    private static final String OF_A_MEASURE = "(?=\\s?(?:/\\s?\\d|%|°|percent\\b|degrees\\b|feet\\b|ft\\b|minutes\\b|seconds\\b|hours\\b|"
            + "days\\b|weeks\\b|months\\b|years?\\b|-?year-old\\b|y/?o\\b|visits\\b|sessions\\b|points\\b|lbs?\\b|pounds\\b|mg\\b|times\\b|out of\\b))";
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile(
                    "\\[(?=[^\\]]*\\p{L})(?!sic\\])[^\\]\\d]{2,60}\\]|\\[[\\s._?#*X/-]{0,20}\\]|\\[\\p{L}[\\p{L} -]+ ?#?\\d\\]"
                            + "|\\[[^\\]|]{1,30}\\|[^\\]]{1,30}\\]"),
            Pattern.compile(
                    "<<?[A-Za-z][A-Za-z _.-]{2,30}>>?|«[^»]{1,40}»|\\{\\{?[^}]{1,40}\\}\\}?|\\$\\{?[A-Z][A-Z_]{2,}\\b\\}?|"
                            + "%[A-Z_]{3,}%|@[A-Z_]{3,}@"),
            Pattern.compile(
                    "_{2,}|(?<=\\s)_(?=\\s)|\\bX{3,}\\b|\\?{2,}|\\*{3,}|#{2,}|@{2,}|\\?/\\?/|(?<=:)\\s*/\\s*/(?!\\S)"),
            Pattern.compile("\\b(?:XX|xx|NN|nn|YY|\\d{0,2}X{1,2})\\b" + OF_A_MEASURE + "|(?<![*])\\*{2}" + OF_A_MEASURE
                    + "|\\b(?i:xx/xx/(?:xx)?xx|mm/(?:dd/)?yy(?:yy)?|dd/mm/yy(?:yy)?)\\b|(?:\\.{3,}|…)" + OF_A_MEASURE),
            Pattern.compile(
                    "(?i)\\((?:patient|member|your|provider|client)(?:'s)? (?:name|here|date)\\)|\\((?:insert|enter|specify|describe|choose|select|fill in)\\b"
                            + "[^)]{0,30}\\)|\\((?:name|date|number|score|age|dose|side|left/right|#)\\)"),
            Pattern.compile(
                    "(?i)\\b(?:s?he/s?he|his/her|her/his|him/her|her/him|himself/herself|s/he)\\b|\\(s\\)he\\b"));
    private static final Pattern WORDS = Pattern.compile(
            "\\bTB[DA]\\b|\\b[YN]/[YN]\\b|\\(\\s?%\\s?\\)|\\[(?:ICD|CPT)[\\w -]*\\]|(?i:\\battach (?:\\w+ ){1,4}here\\b)|\\bTO-?DO:|\\bFILL IN\\b|(?i:\\blorem ipsum\\b|\\binsert (?:\\w+ ){0,3}here\\b|"
                    + "\\b(?:click (?:here )?to enter|click here|enter text|choose an item|select one|type here)\\b|"
                    + "\\bto be (?:determined|filled in|completed by)\\b|\\b(?:MM|DD)[/-](?:DD|MM)[/-]YY)");
    private static final Pattern SIGNATURE = Pattern.compile("(?i)\\b(?:sign\\w*|date[d]?|by|initials?)\\W*$");
    private static final Pattern INITIALS = Pattern.compile("([A-Z][A-Za-z]*[A-Z])\\s*$");
    private static final Pattern QUOTE = Pattern.compile("[\"“”]");

    private Blanks() {}

    static Stream<MatchResult> in(String text) {
        Stream<Pattern> marks = hasSigns(text) ? Stream.concat(MARKS.stream(), Stream.of(WORDS)) : Stream.of(WORDS);
        return marks.flatMap(mark -> mark.matcher(text).results())
                .filter(match -> !isOfAnotherHand(text, match));
    }

    private static boolean hasSigns(String text) {
        return text.chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0) || DOUBLED.matcher(text).find();
    }

    /** A line to sign on, an insertion into what somebody said, a short form in full. */
    private static boolean isOfAnotherHand(String text, MatchResult match) {
        String before = text.substring(0, match.start());
        boolean inQuotes = QUOTE.matcher(before).results().count() % 2 == 1
                && QUOTE.matcher(text.substring(match.end())).find();
        return SIGNATURE.matcher(before).find()
                || match.group().startsWith("[") && (inQuotes || explains(before, match.group()));
    }

    /** EDSS [Expanded Disability Status Scale]. */
    private static boolean explains(String before, String bracket) {
        String initials = Stream.of(bracket.replaceAll("[\\[\\]]", "").split("[ -]+")).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1)).reduce("", String::concat);
        return INITIALS.matcher(before).results()
                .anyMatch(match -> match.group(1).toLowerCase(Locale.ROOT).equals(initials.toLowerCase(Locale.ROOT)));
    }
}

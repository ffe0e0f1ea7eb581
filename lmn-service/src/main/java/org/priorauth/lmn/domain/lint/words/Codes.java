package org.priorauth.lmn.domain.lint.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Diagnosis and procedure codes. Five figures alone may be a postcode, T12 may be a vertebra: those need a sign beside them. */
public final class Codes {

    private static final Pattern ICD = Pattern
            .compile("\\b([A-TV-Z]\\d[0-9AB]\\.[0-9A-Z]{1,4}|[a-tv-z]\\d[0-9ab]\\.[0-9a-z]{1,4})\\b(?!\\.\\d)");
    private static final Pattern SHORT_ICD = Pattern
            .compile(
                    "(?i)\\bICD(?:-?10)?(?:-?CM)?(?: codes?)?[:#\\s]+(?-i:([A-TV-Z]\\d[0-9AB][0-9A-Z]{0,4}))\\b(?!\\.\\w)");
    private static final Pattern HCPCS = Pattern.compile("\\b([A-EGHJ-MP-TV]\\d{4})\\b(?!-\\d)");
    private static final Pattern CPT = Pattern
            .compile(
                    "(?i)(?<!\\b(?:zip|postal|area|access|post) )\\b(?:CPT|HCPCS|codes?|procedures?)(?:\\s*codes?)?[®:#]?\\s*\\(?"
                            + "((?:\\d{4}[\\dT](?:\\s*[-x×]\\s*\\w{1,3})?(?:\\s*(?:,|/|&|and|or|,\\s*and)\\s*)?)+)");
    private static final Pattern BARE_CPT = Pattern
            .compile("(?:^[\\s•*-]*|\\(|(?<!\\b[A-Z]{2}), )(\\d{5})(?=\\)|\\s*[-–:,;)(]|\\.?$|\\.\\s|\\s+\\p{L})");
    private static final Pattern FIVE = Pattern.compile("\\b\\d{4}[\\dT]\\b");

    private Codes() {}

    /** Of which list. */
    public enum Kind {
        DIAGNOSIS, PROCEDURE
    }

    /** One code and where it stands. */
    public record Found(int start, int end, String code, Kind kind) {}

    public static List<Found> in(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        add(found, text, ICD, Kind.DIAGNOSIS);
        add(found, text, SHORT_ICD, Kind.DIAGNOSIS);
        add(found, text, HCPCS, Kind.PROCEDURE);
        CPT.matcher(text).results().forEach(list -> FIVE.matcher(list.group(1)).results()
                .forEach(match -> add(found, new Found(list.start(1) + match.start(), list.start(1) + match.end(),
                        match.group(), Kind.PROCEDURE))));
        add(found, text, BARE_CPT, Kind.PROCEDURE);
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static void add(List<Found> found, String text, Pattern pattern, Kind kind) {
        pattern.matcher(text).results()
                .forEach(match -> add(found, new Found(match.start(1), match.end(1), match.group(1), kind)));
    }

    private static void add(List<Found> found, Found code) {
        if (found.stream().noneMatch(known -> known.start < code.end && code.start < known.end)) {
            found.add(code);
        }
    }

    /** M25.561, M25561 and m25.561 are one code. */
    public static String plain(String code) {
        return code.replace(".", "").toUpperCase(Locale.ROOT);
    }
}

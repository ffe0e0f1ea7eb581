package org.priorauth.lmn.domain.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.priorauth.lmn.domain.lint.words.Codes;

/**
 * Which words go with which ICD-10-CM codes (a work of the US government, free to use): enough to see that a code and the
 * condition beside it are not of one kind, no classification.
 */
final class Conditions {

    private static final Conditions STANDARD = new Conditions(read("/lint/conditions.txt"));
    private static final Conditions SERVICES = new Conditions(read("/lint/services.txt"));
    /** Of joints, limbs and injuries the sixth character, of arthroses of hip and knee the fifth, names the side. */
    private static final Pattern SIDED = Pattern.compile("(?:M(?:0\\d|1[0-489]|2[0-5]|6[5-9]|7\\d|8[4-7])\\w{2}|"
            + "S[4-9]\\d\\w{2}|G5[67]\\d)([123])[A-Z]?|M1[67][1-7]([12])|G5[67]\\d([123])|"
            + "M7[12]\\d([12])|M77\\d([12])");

    /** Here the sixth character counts fingers. */
    private static final Pattern FINGERS = Pattern.compile("(?i)S6(?:[16]|2[56]|3[14])");

    /** One kind of condition: the codes begin so, the words go with it. */
    record Kind(String prefix, List<Pattern> words, String line) {}

    private final List<Kind> kinds;

    private Conditions(List<Kind> kinds) {
        this.kinds = kinds;
    }

    static Conditions standard() {
        return STANDARD;
    }

    /** The same of kinds of services, by CPT or HCPCS code. */
    static Conditions services() {
        return SERVICES;
    }

    private static List<Kind> read(String name) {
        try (InputStream file = Conditions.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Conditions::kind)
                    .toList();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private static Kind kind(String line) {
        String[] halves = line.split("\\s*\\|\\s*", 2);
        List<Pattern> words = new ArrayList<>();
        for (String word : halves[1].split("\\s*,\\s*")) {
            words.add(Pattern.compile("(?i)\\b" + word));
        }
        return new Kind(halves[0].strip(), words, halves[1].replaceAll("\\\\[a-z][*+]?|\\(\\?:|[)|?]", " "));
    }

    private record Said(Kind kind, int start, int end) {}

    /** Which kinds of conditions a text speaks of, by prefix; rheumatoid arthritis is no arthritis of wear. */
    Set<String> in(String text) {
        List<Said> said = new ArrayList<>();
        kinds.forEach(kind -> kind.words.forEach(word -> word.matcher(text).results()
                .forEach(match -> said.add(new Said(kind, match.start(), match.end())))));
        return said.stream().filter(one -> said.stream().noneMatch(other -> isWithin(one, other)))
                .map(one -> one.kind.prefix).collect(Collectors.toSet());
    }

    private static boolean isWithin(Said one, Said other) {
        return other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
    }

    /** Pain and weakness go with most diseases; a disease does not go with another. */
    boolean isDisease(String prefix) {
        return !prefix.startsWith("M25 ");
    }

    /** The kinds that a code is of. */
    Set<String> of(String code) {
        Set<String> found = new HashSet<>();
        kinds.stream().map(Kind::prefix).filter(prefix -> isOf(code, prefix)).forEach(found::add);
        return found;
    }

    private static boolean isOf(String code, String prefixes) {
        return List.of(prefixes.split(" ")).stream().anyMatch(prefix -> Codes.plain(code).startsWith(prefix));
    }

    /** What a code says of the body: part and side, as words. */
    String subject(String code) {
        if (code == null) {
            return "";
        }
        String part = BodyCodes.part(Codes.plain(code));
        return part.isEmpty() ? "" : (side(code) + " " + part).strip();
    }

    private static String side(String code) {
        var sided = SIDED.matcher(Codes.plain(code).toUpperCase(Locale.ROOT));
        if (!sided.matches() || FINGERS.matcher(Codes.plain(code)).lookingAt()) {
            return "";
        }
        for (int group = 1; group <= sided.groupCount(); group++) {
            if (sided.group(group) != null) {
                return List.of("right", "left", "").get(Integer.parseInt(sided.group(group)) - 1);
            }
        }
        return "";
    }
}

package org.priorauth.lmn.domain.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that fit any patient, and which of them praise or lament ({@code lint/general-words.txt}). */
final class GeneralWords {

    private static final GeneralWords STANDARD = read();
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}/-]+|(?<=\\p{L})['’]|(?<!\\w)-|-(?!\\w)");
    private static final Pattern ENDING = Pattern.compile("(?:ing|ed|es|s|ly|er|ment|d)$");

    private final Set<String> all;
    private final Set<String> claims;

    private GeneralWords(Set<String> all, Set<String> claims) {
        this.all = all;
        this.claims = claims;
    }

    static GeneralWords standard() {
        return STANDARD;
    }

    private static GeneralWords read() {
        try (InputStream file = GeneralWords.class.getResourceAsStream("/lint/general-words.txt")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).toList();
            return new GeneralWords(words(lines, line -> true), words(lines, line -> line.startsWith("*")));
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private static Set<String> words(List<String> lines, Predicate<String> wanted) {
        return lines.stream().filter(wanted).flatMap(line -> Arrays.stream(line.split("[ *]+")))
                .filter(word -> !word.isEmpty()).collect(Collectors.toCollection(HashSet::new));
    }

    /** In lower case, "doesn't" as two. */
    static List<String> of(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }

    boolean hold(String word) {
        return holds(all, word);
    }

    /** Of two words with a hyphen one is enough: much-needed. */
    boolean claim(String word) {
        return holds(claims, word)
                || word.indexOf('-') > 0 && Arrays.stream(word.split("-")).anyMatch(part -> holds(claims, part));
    }

    private static boolean holds(Set<String> words, String word) {
        String stem = ENDING.matcher(word).replaceFirst("");
        return words.contains(word) || word.length() > 4 && (words.contains(stem) || words.contains(stem + "e"))
                || word.indexOf('-') > 0 && Arrays.stream(word.split("-")).allMatch(part -> holds(words, part));
    }
}

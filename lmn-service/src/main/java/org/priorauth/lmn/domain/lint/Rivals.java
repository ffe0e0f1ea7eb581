package org.priorauth.lmn.domain.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words of which a condition has one: upper or lower lobe, inguinal or umbilical hernia ({@code lint/rivals.txt}). */
final class Rivals {

    private static final List<List<String>> SETS = read();

    private Rivals() {}

    private static List<List<String>> read() {
        try (InputStream file = Rivals.class.getResourceAsStream("/lint/rivals.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(",\\s*"))).toList();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    /** The letter says one word of a set, and none that the description of the order has. */
    static boolean clash(String said, String display) {
        return SETS.stream().anyMatch(set -> clashes(set, words(said), words(display)));
    }

    private static boolean clashes(List<String> set, List<String> said, List<String> display) {
        List<String> own = set.stream().filter(word -> holds(display, word)).toList();
        return !own.isEmpty() && own.stream().noneMatch(word -> holds(said, word))
                && set.stream().anyMatch(word -> holds(said, word));
    }

    /** As it is or in the plural. */
    private static boolean holds(List<String> words, String word) {
        return words.stream().anyMatch(one -> one.equals(word) || one.equals(word + "s"));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    }
}

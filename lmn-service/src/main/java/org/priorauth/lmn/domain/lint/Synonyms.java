package org.priorauth.lmn.domain.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words for one treatment ({@code lint/same-treatments.txt}), and one word for all of them. */
final class Synonyms {

    private static final Map<String, String> ONE = read();

    private Synonyms() {}

    private static Map<String, String> read() {
        try (InputStream file = Synonyms.class.getResourceAsStream("/lint/same-treatments.txt")) {
            Map<String, String> one = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .forEach(group -> group.forEach(word -> one.put(word, "=" + group.get(0))));
            return Map.copyOf(one);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    static boolean hold(String word) {
        return ONE.containsKey(word);
    }

    static String canonical(String word, String stem) {
        return ONE.getOrDefault(word, ONE.getOrDefault(stem, stem));
    }
}

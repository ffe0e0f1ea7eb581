package org.priorauth.inbox.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What candidates are looked up by: everything in a message that can be an id, a name or a birth date. */
public final class Looking {

    private static final int KEYS_AT_MOST = 2_000;
    private static final int NAMES_AT_MOST = 1_000;
    private static final int DATES_AT_MOST = 200;
    /** Spaced and hyphenated ids are written in at most so many pieces, unless every sign stands alone. */
    private static final int PIECES = 5;

    private Looking() {}

    public static Clues of(Seen seen) {
        String text = seen.subject() + "\n" + Segments.spaced(seen.text());
        return new Clues(keys(text), names(text), dates(text), seen.references(), seen.sender().orElse(""));
    }

    private static List<String> keys(String text) {
        return text.lines().flatMap(Looking::keysOf).filter(Ids::usable).filter(key -> key.length() <= 40).distinct()
                .limit(KEYS_AT_MOST).toList();
    }

    private static Stream<String> keysOf(String line) {
        List<String> words = Arrays.stream(line.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
        Stream<String> windows = IntStream.range(0, words.size()).boxed().flatMap(from -> IntStream
                .rangeClosed(from + 1, Math.min(words.size(), from + PIECES))
                .mapToObj(to -> Folding.key(String.join("", words.subList(from, to)))));
        return Stream.concat(windows, Arrays.stream(line.split("\\s{2,}|[:#]")).filter(Looking::spaced)
                .map(Folding::key));
    }

    private static boolean spaced(String part) {
        return part.strip().matches("(?:\\w ){4,}\\w");
    }

    private static List<String> names(String text) {
        Set<String> plain = Set.of("the", "for", "and", "of", "to", "ln", "ls", "patlent", "member", "request");
        return Letters.words(Letters.view(text)).stream().filter(word -> word.length() > 1 && !plain.contains(word))
                .distinct().limit(NAMES_AT_MOST).toList();
    }

    private static List<LocalDate> dates(String text) {
        return Dates.in(text).stream().flatMap(date -> Stream.of(date.usual(), date.dayFirst())).distinct()
                .limit(DATES_AT_MOST).toList();
    }
}

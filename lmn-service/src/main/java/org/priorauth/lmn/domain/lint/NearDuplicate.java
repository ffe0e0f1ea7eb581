package org.priorauth.lmn.domain.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.lint.words.Numbers;
import org.priorauth.lmn.domain.lint.words.Sentence;

/**
 * Sentences of an earlier letter with its figures, dates and sides left as they were. What the template or a fact says does
 * not count, nor a sentence without anything of a case in it, nor one that stands in many letters.
 */
final class NearDuplicate implements Rule {

    private static final int SHINGLE = 3;
    private static final int SHORTEST = 6;
    private static final double ALIKE = 0.6;
    private static final int HOUSE_PHRASE = 3;
    private static final Pattern WORD = Pattern
            .compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’./%°+-]*[\\p{L}\\p{N}%°+]|[\\p{L}\\p{N}]");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\n");
    private static final Pattern OF_A_CASE = Pattern
            .compile("(?i)\\d.*|" + Numbers.NUMBER
                    + "|left|right|bilateral|mother|father|wife|husband|son|daughter|twice|once");

    @Override
    public String id() {
        return "near-duplicate";
    }

    @Override
    public Family family() {
        return Family.COPIED;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        List<Written> earlier = letter.earlier().stream().map(Written::new).toList();
        if (earlier.isEmpty()) {
            return Stream.of();
        }
        Set<String> own = facts(letter);
        List<Sentence> copied = letter.clinical().filter(letter::isWritten)
                .filter(sentence -> isCopied(words(sentence.text()), earlier, own)).toList();
        boolean enough = copied.size() > 1 || copied.stream().anyMatch(sentence -> words(sentence.text()).size() >= 15);
        return enough ? copied.stream().map(this::finding) : Stream.of();
    }

    /** An earlier letter. It is taken apart only where the figures fit: a clinician's letters have thousands of sentences. */
    private static final class Written {
        private final String letter;
        private final String small;
        private List<Told> sentences;

        Written(String letter) {
            this.letter = letter;
            this.small = letter.toLowerCase(Locale.ROOT);
        }

        boolean tells(List<String> words, Set<String> ofTheCase) {
            return ofTheCase.stream().allMatch(small::contains)
                    && sentences().stream().anyMatch(sentence -> sentence.isLike(words, ofTheCase));
        }

        private List<Told> sentences() {
            sentences = sentences == null
                    ? SENTENCE.splitAsStream(letter).map(text -> new Told(text.toLowerCase(Locale.ROOT))).toList()
                    : sentences;
            return sentences;
        }
    }

    /** A sentence of it, with the same patience. */
    private static final class Told {
        private final String text;
        private List<String> words;

        Told(String text) {
            this.text = text;
        }

        boolean isLike(List<String> other, Set<String> ofTheCase) {
            return ofTheCase.stream().allMatch(text::contains) && words().size() >= SHORTEST
                    && words.containsAll(ofTheCase) && likeness(other, words) >= ALIKE;
        }

        private List<String> words() {
            words = words == null ? NearDuplicate.words(text) : words;
            return words;
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group()).toList();
    }

    /** What this case's facts say is no leftover of another. */
    private static Set<String> facts(Reading letter) {
        Stream<String> told = letter.known().clinicalFacts().stream().map(fact -> fact.fact().text());
        Stream<String> lines = letter.order().stream().flatMap(order -> order.lines().stream())
                .flatMap(line -> Stream.of(String.valueOf(line.quantity()),
                        line.frequency() == null ? "" : line.frequency().times() + " " + line.frequency().periods()));
        Stream<String> names = letter.order().stream().flatMap(order -> order.diagnoses().stream())
                .filter(diagnosis -> diagnosis.code() != null)
                .map(diagnosis -> diagnosis.code().display() + " " + diagnosis.code().code());
        return Stream.of(told, lines, names).flatMap(texts -> texts).flatMap(text -> words(text).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isCopied(List<String> words, List<Written> earlier, Set<String> own) {
        Set<String> ofTheCase = words.stream().filter(word -> OF_A_CASE.matcher(word).matches() && !own.contains(word))
                .collect(Collectors.toSet());
        if (ofTheCase.isEmpty() || words.size() < SHORTEST) {
            return false;
        }
        long letters = earlier.stream().filter(letter -> letter.tells(words, ofTheCase)).count();
        return letters > 0 && letters < HOUSE_PHRASE;
    }

    /** Shared runs of three words, of all there are in the shorter. */
    private static double likeness(List<String> one, List<String> other) {
        Set<List<String>> first = shingles(one);
        Set<List<String>> second = shingles(other);
        long shared = first.stream().filter(second::contains).count();
        return (double) shared / Math.max(1, Math.max(first.size(), second.size()));
    }

    private static Set<List<String>> shingles(List<String> words) {
        Set<List<String>> shingles = new HashSet<>();
        for (int at = 0; at + SHINGLE <= words.size(); at++) {
            shingles.add(new ArrayList<>(words.subList(at, at + SHINGLE)));
        }
        return shingles;
    }

    private Finding finding(Sentence sentence) {
        return Finding.at(this, sentence.whole(),
                "This sentence stands almost word for word in an earlier letter, with that case's figures.",
                "Write what is true of this patient, or confirm each figure against the chart.");
    }
}

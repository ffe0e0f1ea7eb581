package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every good letter of the corpus, with one flaw put in at a time: how many of them the rules see. */
class MutantsTest {

    /** What may see a flaw besides the rule that it is named for. */
    private static final Map<String, String> AS_WELL = Map.ofEntries(
            Map.entry("wrong-dates", "date-outside-episode dates-out-of-order frequency-times-duration"),
            Map.entry("dates-out-of-order", "wrong-dates"), Map.entry("wrong-frequency", "frequency-times-duration"),
            Map.entry("wrong-units", "frequency-times-duration beyond-benefit"),
            Map.entry("wrong-side", "code-description"),
            Map.entry("wrong-body-part", "code-description"), Map.entry("foreign-code", "code-description"),
            Map.entry("date-outside-episode", "dates-out-of-order"), Map.entry("wrong-sex", "other-patient"),
            Map.entry("wrong-benefit-figure", "beyond-benefit wrong-units"));

    @Test
    void mostFlawsPutIntoGoodLettersAreSeen() {
        // Given
        List<LabelledLetter> good = Corpus.half("tuned").stream().filter(letter -> letter.flaws().isEmpty()).toList();
        List<Mutant> mutants = good.stream()
                .flatMap(letter -> Stream.concat(CopiedMutants.of(letter), ContraryMutants.of(letter, good))).toList();

        // When
        Map<String, List<Mutant>> missed = new TreeMap<>();
        mutants.stream().filter(mutant -> !mutant.isFound(rules(mutant.rule())))
                .forEach(mutant -> missed.computeIfAbsent(mutant.rule(), rule -> new java.util.ArrayList<>())
                        .add(mutant));

        // Then
        print(good, mutants, missed);
        assertThat(missed.values().stream().mapToInt(List::size).sum()).isLessThan(mutants.size());
    }

    private static List<Rule> rules(String id) {
        List<String> ids = Arrays.asList((id + " " + AS_WELL.getOrDefault(id, "")).split(" "));
        return Lint.rules().stream().filter(rule -> ids.contains(rule.id())).toList();
    }

    private static void print(List<LabelledLetter> good, List<Mutant> mutants, Map<String, List<Mutant>> missed) {
        System.out.println("Flaws put into " + good.size() + " good letters");
        Map<String, Long> of = mutants.stream()
                .collect(Collectors.groupingBy(Mutant::rule, TreeMap::new, Collectors.counting()));
        of.forEach((rule, all) -> System.out.println(String.format(Locale.ROOT, "  %-22s %5d  seen %.3f", rule, all,
                1 - (double) missed.getOrDefault(rule, List.of()).size() / all)));
        String file = System.getProperty("mutants.missed");
        if (file != null) {
            write(file, missed);
        }
    }

    private static void write(String file, Map<String, List<Mutant>> missed) {
        try {
            java.nio.file.Files.write(java.nio.file.Path.of(file), missed.entrySet().stream().flatMap(entry -> entry
                    .getValue().stream().map(mutant -> entry.getKey() + " | " + mutant.shown().replace('\n', ' ')))
                    .toList());
        } catch (java.io.IOException thrown) {
            throw new java.io.UncheckedIOException(thrown);
        }
    }
}

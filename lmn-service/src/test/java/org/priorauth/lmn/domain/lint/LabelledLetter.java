package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One letter of the corpus.
 *
 * @param findings of every rule
 * @param flaws what is wrong with it: a rule's id (or several, where either may find it), and words it must find, or one of
 *        several; empty where something lacks
 */
record LabelledLetter(String id, Reading reading, Map<String, String> flaws, List<Finding> findings) {

    static LabelledLetter of(String id, Reading reading, Map<String, String> flaws) {
        return new LabelledLetter(id, reading, flaws,
                Lint.rules().stream().flatMap(rule -> rule.look(reading)).toList());
    }

    static final Map<String, Family> FAMILIES = Lint.rules().stream()
            .collect(Collectors.toMap(Rule::id, Rule::family, (one, other) -> one));

    /** What stands where a finding says. */
    String text(Finding finding) {
        return reading.section(finding.section()).orElseThrow().text().substring(finding.span().start(),
                finding.span().end());
    }

    /** The findings of one family. */
    List<Finding> found(Family family) {
        return findings.stream().filter(finding -> FAMILIES.get(finding.rule()) == family).toList();
    }

    /** The labels that count for a family: of several rules the first does. */
    List<String> labels(Family family) {
        return flaws.keySet().stream().filter(label -> FAMILIES.get(rule(label)) == family).toList();
    }

    /** The rule a label counts for. */
    static String rule(String label) {
        return rules(label).findFirst().orElseThrow();
    }

    private static Stream<String> rules(String label) {
        return Stream.of(label.split("\\|"));
    }

    boolean isFound(String label) {
        return findings.stream().anyMatch(finding -> answers(finding, label));
    }

    boolean isRight(Finding finding) {
        return flaws.keySet().stream().anyMatch(label -> answers(finding, label));
    }

    /** A finding answers a label of its family when some of the labelled words are its own. */
    private boolean answers(Finding finding, String label) {
        return rules(label).anyMatch(rule -> FAMILIES.get(rule) == FAMILIES.get(finding.rule())
                && (flaws.get(label).isEmpty()
                        ? finding.rule().equals(rule)
                        : Stream.of(flaws.get(label).split("\\|"))
                                .anyMatch(words -> overlap(finding, words))));
    }

    private boolean overlap(Finding finding, String words) {
        if (finding.span() == null) {
            return false;
        }
        String text = reading.section(finding.section()).orElseThrow().text();
        return IntStream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1))
                .anyMatch(at -> at < finding.span().end() && finding.span().start() < at + words.length());
    }
}

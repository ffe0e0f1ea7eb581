package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One letter of the corpus.
 *
 * @param findings of every rule
 * @param flaws what is wrong with it: a rule's id, and words it must find, or one of several; empty where something lacks
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

    List<String> labels(Family family) {
        return flaws.keySet().stream().filter(rule -> FAMILIES.get(rule) == family).toList();
    }

    /** A finding answers a label of its family when it holds the labelled words or lies within them. */
    boolean answers(Finding finding, String rule) {
        return FAMILIES.get(rule) == FAMILIES.get(finding.rule()) && (flaws.get(rule).isEmpty()
                ? finding.rule().equals(rule)
                : Stream.of(flaws.get(rule).split("\\|")).anyMatch(words -> overlap(finding.words(), words)));
    }

    private static boolean overlap(String found, String words) {
        return found != null && (found.contains(words) || words.contains(found));
    }
}

package org.priorauth.lmn.domain.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well one family's rules, or one rule, do on a set of letters. */
record Marks(String of, int labels, int answered, int findings, int right, List<String> mistakes) {

    static Marks of(Family family, List<LabelledLetter> letters) {
        Tally tally = new Tally();
        letters.forEach(letter -> tally.count(letter, letter.labels(family), letter.found(family)));
        return tally.marks(family.toString());
    }

    /** Of one rule: a label counts as answered where any rule of its family found it. */
    static Marks of(String rule, List<LabelledLetter> letters) {
        Tally tally = new Tally();
        Family family = LabelledLetter.FAMILIES.get(rule);
        letters.forEach(letter -> tally.count(letter, letter.labels(family), letter.found(family), rule));
        return tally.marks("  " + rule);
    }

    double recall() {
        return labels == 0 ? 1 : (double) answered / labels;
    }

    double precision() {
        return findings == 0 ? 1 : (double) right / findings;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-28s labels %3d  recall %.3f  findings %3d  precision %.3f", of, labels,
                recall(), findings, precision());
    }

    /** What is counted, letter by letter. */
    private static final class Tally {

        private final List<String> mistakes = new ArrayList<>();
        private int labels;
        private int answered;
        private int findings;
        private int right;

        void count(LabelledLetter letter, List<String> expected, List<Finding> found) {
            expected.forEach(label -> label(letter, label, found));
            found.forEach(finding -> finding(letter, expected, finding));
        }

        void count(LabelledLetter letter, List<String> expected, List<Finding> found, String rule) {
            expected.stream().filter(rule::equals).forEach(label -> label(letter, label, found));
            found.stream().filter(finding -> finding.rule().equals(rule))
                    .forEach(finding -> finding(letter, expected, finding));
        }

        private void label(LabelledLetter letter, String label, List<Finding> found) {
            boolean hit = found.stream().anyMatch(finding -> letter.answers(finding, label));
            labels++;
            answered += hit ? 1 : 0;
            if (!hit) {
                mistakes.add("missed " + letter.id() + ": " + label);
            }
        }

        private void finding(LabelledLetter letter, List<String> expected, Finding finding) {
            boolean labelled = expected.stream().anyMatch(label -> letter.answers(finding, label));
            findings++;
            right += labelled ? 1 : 0;
            if (!labelled) {
                mistakes.add("false alarm " + letter.id() + ": " + finding.rule() + " [" + finding.words() + "]");
            }
        }

        Marks marks(String of) {
            return new Marks(of, labels, answered, findings, right, mistakes);
        }
    }
}

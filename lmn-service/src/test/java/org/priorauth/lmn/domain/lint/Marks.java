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
        letters.forEach(letter -> tally.count(letter,
                letter.labels(family).stream().filter(label -> LabelledLetter.rule(label).equals(rule)).toList(),
                letter.found(family).stream().filter(finding -> finding.rule().equals(rule)).toList()));
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
            expected.forEach(label -> label(letter, label));
            found.forEach(finding -> finding(letter, finding));
        }

        private void label(LabelledLetter letter, String label) {
            labels++;
            answered += letter.isFound(label) ? 1 : 0;
            if (!letter.isFound(label)) {
                mistakes.add("missed " + letter.id() + ": " + label);
            }
        }

        private void finding(LabelledLetter letter, Finding finding) {
            findings++;
            right += letter.isRight(finding) ? 1 : 0;
            if (!letter.isRight(finding)) {
                mistakes.add("false alarm " + letter.id() + ": " + finding.rule() + " [" + finding.words() + "]");
            }
        }

        Marks marks(String of) {
            return new Marks(of, labels, answered, findings, right, mistakes);
        }
    }
}

package org.priorauth.lmn.domain.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well one family's rules do on a set of letters. */
record Marks(Family family, int labels, int answered, int findings, int right, List<String> mistakes) {

    static Marks of(Family family, List<LabelledLetter> letters) {
        int labels = 0;
        int answered = 0;
        int findings = 0;
        int right = 0;
        List<String> mistakes = new ArrayList<>();
        for (LabelledLetter letter : letters) {
            List<Finding> found = letter.found(family);
            for (String label : letter.labels(family)) {
                boolean hit = found.stream().anyMatch(finding -> letter.answers(finding, label));
                labels++;
                answered += hit ? 1 : 0;
                if (!hit) {
                    mistakes.add("missed " + letter.id() + ": " + label);
                }
            }
            for (Finding finding : found) {
                boolean labelled = letter.labels(family).stream().anyMatch(label -> letter.answers(finding, label));
                findings++;
                right += labelled ? 1 : 0;
                if (!labelled) {
                    mistakes.add("false alarm " + letter.id() + ": " + finding.rule() + " [" + finding.words() + "]");
                }
            }
        }
        return new Marks(family, labels, answered, findings, right, mistakes);
    }

    double recall() {
        return labels == 0 ? 1 : (double) answered / labels;
    }

    double precision() {
        return findings == 0 ? 1 : (double) right / findings;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-14s labels %3d  recall %.3f  findings %3d  precision %.3f", family, labels,
                recall(), findings, precision());
    }
}

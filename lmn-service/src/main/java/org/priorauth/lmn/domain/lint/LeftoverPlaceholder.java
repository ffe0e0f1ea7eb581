package org.priorauth.lmn.domain.lint;

import java.util.stream.Stream;

import org.priorauth.lmn.domain.lint.words.Sentence;

/** A blank of a form that nobody filled. */
final class LeftoverPlaceholder implements Indispensable {

    @Override
    public String id() {
        return "leftover-placeholder";
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.sentences().filter(sentence -> sentence.text().strip().length() > 4)
                .flatMap(sentence -> Blanks.in(sentence.text())
                        .filter(match -> !isAll(letter, sentence, match.group()))
                        .filter(match -> !isOfTheOrder(letter, match.group()))
                        .map(match -> Finding.at(this, sentence.spot(match), "A blank of the form was never filled.",
                                "Fill it or take it out.")));
    }

    /** A section of nothing else is empty, which is another rule's affair. */
    private static boolean isAll(Reading letter, Sentence sentence, String blank) {
        return letter.section(sentence.section())
                .filter(section -> section.text().strip().length() - blank.length() < 5)
                .isPresent();
    }

    /** Descriptions of codes have brackets of their own: flat foot [pes planus]. */
    private static boolean isOfTheOrder(Reading letter, String blank) {
        return letter.order().stream()
                .flatMap(order -> Stream.concat(order.diagnoses().stream().map(diagnosis -> diagnosis.code()),
                        order.lines().stream().map(line -> line.code())))
                .anyMatch(code -> code != null && code.display() != null && code.display().contains(blank));
    }
}

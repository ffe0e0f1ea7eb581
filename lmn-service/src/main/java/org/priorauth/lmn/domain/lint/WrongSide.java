package org.priorauth.lmn.domain.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Context;
import org.priorauth.lmn.domain.lint.words.Relatives;
import org.priorauth.lmn.domain.lint.words.Sentence;
import org.priorauth.lmn.domain.lint.words.Sides;
import org.priorauth.lmn.domain.lint.words.Sides.Side;

/** Left where the order says right. A side that was treated earlier, or is only compared with, may be named. */
final class WrongSide implements Rule {

    private static final Set<Element> IDENTIFIERS = EnumSet.of(Element.PATIENT, Element.PROVIDER);

    @Override
    public String id() {
        return "wrong-side";
    }

    @Override
    public Family family() {
        return Family.COPIED;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.sentences().filter(sentence -> !IDENTIFIERS.contains(sentence.section()))
                .flatMap(sentence -> Stream.concat(ofParts(letter, sentence), ofTheBody(letter, sentence)).limit(1));
    }

    private Stream<Finding> ofParts(Reading letter, Sentence sentence) {
        List<Sides.Found> sides = Sides.in(sentence.text());
        return sides.stream().filter(found -> isWrong(found, sides, sentence, letter.subject().sidesOf(found.part())))
                .map(found -> finding(sentence, found, letter.subject().sidesOf(found.part())));
    }

    private static boolean isWrong(Sides.Found found, List<Sides.Found> all, Sentence sentence, Set<Side> known) {
        if (known.isEmpty() || known.contains(Side.BOTH) || found.side() == Side.BOTH || known.contains(found.side())) {
            return false;
        }
        boolean compared = all.stream()
                .anyMatch(other -> known.contains(other.side()) && other.part().mayBe(found.part()));
        return !compared && !isExempt(sentence);
    }

    private static boolean isExempt(Sentence sentence) {
        return sentence.says(Context.COMPARISON) || sentence.says(Context.PAST) && sentence.section() != Element.SERVICE
                && sentence.section() != Element.DIAGNOSIS || Relatives.family(sentence.text());
    }

    private Stream<Finding> ofTheBody(Reading letter, Sentence sentence) {
        Set<Side> known = letter.subject().anySide();
        return Sides.wholeSide(sentence.text()).stream()
                .filter(found -> known.size() == 1 && !known.contains(found.side()) && !known.contains(Side.BOTH))
                .filter(found -> !isExempt(sentence) && !sentence.after(found.end(), 30)
                        .matches(
                                "(?is)^\\W*(?:stroke|infarct\\w*|MCA|CVA|brain|cerebral|hemorrhage|hemisphere|frontal|lesion|of the bed|rail\\w*|radicul\\w*).*"))
                .map(found -> finding(sentence, found, known));
    }

    private Finding finding(Sentence sentence, Sides.Found found, Set<Side> known) {
        return Finding.at(this, sentence.spot(found.start(), found.end()), "The side is not the one of the order.",
                "Correct the side, or say when the other side was treated.")
                .against("diagnosis", known.iterator().next().name().toLowerCase());
    }
}

package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.lint.words.Counts.Count;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** The letter asks for another number than the order. */
final class WrongUnits implements Rule {

    @Override
    public String id() {
        return "wrong-units";
    }

    @Override
    public Family family() {
        return Family.CONTRADICTION;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        Asked asked = Asked.of(letter);
        return letter.sentences()
                .flatMap(sentence -> wrong(sentence, asked).map(count -> finding(sentence, count, asked)));
    }

    private static Stream<Count> wrong(Sentence sentence, Asked asked) {
        List<Count> counts = Asked.requested(sentence);
        return counts.stream().filter(count -> !asked.quantities(count.unit()).isEmpty()
                && !fits(count, counts, asked.quantities(count.unit()))).limit(1);
    }

    /** Eight visits in the first month and 16 after are 24. */
    private static boolean fits(Count count, List<Count> all, Set<Integer> quantities) {
        int sum = all.stream().filter(other -> other.unit().equals(count.unit())).mapToInt(Count::number).sum();
        return quantities.contains(count.number()) || quantities.contains(sum)
                || all.stream()
                        .anyMatch(other -> other != count && quantities.contains(count.number() + other.number()));
    }

    private Finding finding(Sentence sentence, Count count, Asked asked) {
        return Finding.at(this, sentence.spot(count.start(), count.end()), "The order asks for another number.",
                "Correct the number, or have the order amended.")
                .against("lines", asked.quantities(count.unit()) + " " + count.unit() + "s");
    }
}

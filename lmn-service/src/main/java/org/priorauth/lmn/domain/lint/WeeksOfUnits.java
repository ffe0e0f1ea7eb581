package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Counts;
import org.priorauth.lmn.domain.lint.words.Schedules;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** Eighty units a week for 20 weeks are no 2,080: where units or rentals are asked for, the letter's only length must be the order's. */
final class WeeksOfUnits implements Rule {

    /** Where each time is one of what is asked for, another rule multiplies. */
    private static final Set<String> MULTIPLIED = Set.of("visit", "infusion", "study");
    private static final double OFF = 0.1;

    private static final Pattern NOT_OF_THE_CARE = Pattern
            .compile("(?i)\\b(?:every \\d+ (?:weeks|months)|useful li(?:fe|ves)|lifetime|"
                    + "expected (?:wear|life)|wear|need for|growth|warranty|re-?assess\\w*|re-?evaluat\\w*|follow-?up)\\b");

    @Override
    public String id() {
        return "frequency-times-duration";
    }

    @Override
    public Family family() {
        return Family.MISSING;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        List<Double> known = letter.order().map(Order::lines).stream().flatMap(List::stream)
                .filter(line -> !MULTIPLIED.contains(Counts.kind(line.unit()))).map(ServiceLine::frequency)
                .filter(often -> often != null && often.periods() != null && often.periodUnit() != null)
                .map(often -> often.periods() * Schedules.daysOf(often.periodUnit())).toList();
        return known.isEmpty()
                ? Stream.of()
                : length(letter).filter(one -> isOff(one, known)).map(this::finding).stream();
    }

    private record Length(Sentence sentence, Schedules.Long length) {}

    private static Optional<Length> length(Reading letter) {
        List<Length> asked = all(letter, Schedules::lengths);
        List<Length> said = asked.isEmpty() ? all(letter, Schedules::spans) : asked;
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    private static List<Length> all(Reading letter, Function<String, List<Schedules.Long>> read) {
        return letter.sentences(Element.DURATION).filter(sentence -> !sentence.says(NOT_OF_THE_CARE))
                .flatMap(sentence -> read.apply(sentence.text()).stream().map(length -> new Length(sentence, length)))
                .toList();
    }

    private static boolean isOff(Length one, List<Double> known) {
        return known.stream()
                .noneMatch(days -> one.length.low() * (1 - OFF) < days && days < one.length.high() * (1 + OFF));
    }

    private Finding finding(Length one) {
        return Finding.at(this, one.sentence.spot(one.length.start(), one.length.end()),
                "Frequency times this length is not the number of units asked for.",
                "Correct frequency, duration or number so that they multiply.");
    }
}

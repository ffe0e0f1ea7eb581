package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Frequency;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Counts;
import org.priorauth.lmn.domain.lint.words.Schedules;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** Eighty units a week for 20 weeks are no 2,080: where units are asked for, the letter's only length must be the order's. */
final class WeeksOfUnits implements Rule {

    private static final double DAYS_OFF = 8;

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
                .filter(line -> Counts.kind(line.unit()).equals("unit")).map(ServiceLine::frequency)
                .filter(often -> often != null && often.periods() != null && "week".equals(often.periodUnit()))
                .map(Frequency::periods).map(weeks -> weeks * 7.0).toList();
        return known.isEmpty()
                ? Stream.of()
                : length(letter).filter(one -> isOff(one, known)).map(this::finding).stream();
    }

    private record Length(Sentence sentence, Schedules.Long length) {}

    private static Optional<Length> length(Reading letter) {
        List<Length> all = letter.sentences(Element.DURATION)
                .flatMap(sentence -> Schedules.spans(sentence.text()).stream()
                        .map(length -> new Length(sentence, length)))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static boolean isOff(Length one, List<Double> known) {
        return known.stream()
                .noneMatch(days -> one.length.low() - DAYS_OFF < days && days < one.length.high() + DAYS_OFF);
    }

    private Finding finding(Length one) {
        return Finding.at(this, one.sentence.spot(one.length.start(), one.length.end()),
                "Frequency times this length is not the number of units asked for.",
                "Correct frequency, duration or number so that they multiply.");
    }
}

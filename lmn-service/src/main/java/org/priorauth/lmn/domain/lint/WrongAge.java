package org.priorauth.lmn.domain.lint;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.domain.lint.words.Ages;
import org.priorauth.lmn.domain.lint.words.Ages.Age;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** An age that does not go with the date of birth. */
final class WrongAge implements Rule {

    private static final Pattern THEN = Pattern
            .compile("(?i)\\b(?:like an?|of an?|typical of|level of|for an?)\\s*$");

    @Override
    public String id() {
        return "wrong-age";
    }

    @Override
    public Family family() {
        return Family.CONTRADICTION;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.order().filter(order -> order.patient() != null && order.patient().birthDate() != null).stream()
                .flatMap(order -> Episode.of(order).stream().flatMap(episode -> look(letter, order, episode)));
    }

    private Stream<Finding> look(Reading letter, Order order, Episode episode) {
        LocalDate birth = order.patient().birthDate();
        int youngest = Period.between(birth, episode.start().minusMonths(3)).getYears();
        int oldest = Period.between(birth, episode.last()).getYears();
        Set<String> names = Names.all(order.patient());
        return letter.sentences().flatMap(sentence -> Ages.in(sentence, names).stream()
                .filter(age -> age.high() < youngest || age.low() > oldest)
                .filter(age -> !isOfThen(sentence, age) && !isQuoted(order, sentence))
                .map(age -> Finding
                        .at(this, sentence.spot(age.start(), age.end()), "The age does not go with the date of birth.",
                                "Correct the age or the date of birth.")
                        .against("patient.birth-date", birth)));
    }

    /** A service is for ages, "age 5 years or older": the order's own words. */
    private static boolean isQuoted(Order order, Sentence sentence) {
        return order.lines().stream().map(line -> line.code()).filter(code -> code != null && code.display() != null)
                .anyMatch(code -> code.display().matches("(?i).*\\b(?:age|years?)\\b.*")
                        && sentence.text().toLowerCase(Locale.ROOT).contains(code.display().toLowerCase(Locale.ROOT)));
    }

    private static boolean isOfThen(Sentence sentence, Age age) {
        return THEN.matcher(sentence.before(age.start(), 15)).find()
                && !sentence.before(age.start(), 15).matches("(?is).*\\bis an?\\s*$");
    }
}

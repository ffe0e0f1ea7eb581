package org.priorauth.lmn.domain.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.benefits.Figure;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Codes;
import org.priorauth.lmn.domain.lint.words.Context;
import org.priorauth.lmn.domain.lint.words.Counts.Count;
import org.priorauth.lmn.domain.lint.words.Numbers;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** The letter asks for another number than the order. */
final class WrongUnits implements Rule {

    private static final List<String> TIMES = List.of("day", "month", "hour");
    private static final Pattern DAYS = Pattern.compile("(?i)(?<![-–/.\\d])\\b(" + Numbers.NUMBER
            + ")(?: (?:treatment|program|service|rental))? (day|month|hour)s\\b(?!\\s*(?:/|per\\b|a\\b|an\\b|each\\b|every\\b|in\\b|of\\b|after\\b|apart\\b|weekly))");

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
        Set<Integer> benefit = letter.coverage().stream().flatMap(coverage -> coverage.figures().stream())
                .map(Figure::value).filter(Objects::nonNull).map(BigDecimal::intValue).collect(Collectors.toSet());
        return Stream.concat(ofDays(letter, asked), letter.sentences()
                .filter(sentence -> !isOfAForeignCode(letter, sentence))
                .flatMap(sentence -> wrong(sentence, asked, sentence.says(Context.BENEFIT) ? benefit : Set.of())
                        .filter(count -> !isAPart(letter, sentence, asked))
                        .map(count -> finding(sentence, count, asked))));
    }

    /** A programme is ordered by the day, equipment by the month. */
    private Stream<Finding> ofDays(Reading letter, Asked asked) {
        return TIMES.stream().flatMap(unit -> ofDays(letter, asked, unit, asked.quantities(unit)));
    }

    private Stream<Finding> ofDays(Reading letter, Asked asked, String unit, Set<Integer> known) {
        return known.isEmpty()
                ? Stream.of()
                : letter.sentences(Element.SERVICE).flatMap(sentence -> DAYS.matcher(sentence.text()).results()
                        .filter(match -> match.group(2).equalsIgnoreCase(unit))
                        .map(match -> new Count(match.start(), match.end(), Numbers.of(match.group(1)), unit))
                        .filter(count -> !known.contains(count.number()) && !asked.isPerPeriod(count.number()))
                        .limit(1).map(count -> finding(sentence, count, asked)));
    }

    /** What a procedure asks for that is not in the order is the affair of the rule that finds its code. */
    private static boolean isOfAForeignCode(Reading letter, Sentence sentence) {
        List<Codes.Found> codes = Codes.in(sentence.text()).stream()
                .filter(code -> code.kind() == Codes.Kind.PROCEDURE).toList();
        return !codes.isEmpty() && codes.stream().noneMatch(code -> letter.order().stream()
                .flatMap(order -> order.lines().stream()).map(line -> line.code()).filter(Objects::nonNull)
                .anyMatch(own -> Codes.plain(String.valueOf(own.code())).equals(Codes.plain(code.code()))));
    }

    /** Phase one: 8 visits. Phase two: 16 visits. */
    private static boolean isAPart(Reading letter, Sentence sentence, Asked asked) {
        List<Count> all = letter.sentences(sentence.section()).flatMap(other -> Asked.requested(other).stream())
                .toList();
        return all.stream().map(Count::unit).distinct().anyMatch(unit -> asked.quantities(unit).contains(
                all.stream().filter(count -> count.unit().equals(unit)).mapToInt(Count::number).sum()))
                && all.stream().noneMatch(count -> asked.quantities(count.unit()).contains(count.number()));
    }

    /** @param benefit what the plan allows and what is left of it, where the sentence speaks of that */
    private static Stream<Count> wrong(Sentence sentence, Asked asked, Set<Integer> benefit) {
        List<Count> counts = Asked.requested(sentence);
        return counts.stream().filter(count -> !benefit.contains(count.number()) && !asked.isPerPeriod(count.number()))
                .filter(count -> !asked.quantities(count.unit()).isEmpty()
                        && !fits(count, counts, asked.quantities(count.unit())))
                .limit(1);
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

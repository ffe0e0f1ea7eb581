package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Context;
import org.priorauth.lmn.domain.lint.words.Counts;
import org.priorauth.lmn.domain.lint.words.Numbers;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** Hours a week where the order counts units of fifteen minutes: 20 hours are 80 units. */
record HoursAWeek(Set<Integer> known) {

    private static final int UNITS = 4;
    private static final Pattern HOURS = Pattern.compile("(?i)\\b(" + Numbers.NUMBER
            + ")\\s*(?:hours?|hrs?|h)(?: \\([^)]*\\))?(?: of [\\w -]{3,40}?)?\\s*(?:/\\s?|per |a |each |every )?(?:weekly|week|wk)\\b");

    static HoursAWeek of(Reading letter) {
        List<Integer> hours = letter.order().stream().flatMap(order -> order.lines().stream())
                .filter(HoursAWeek::isOfUnits).map(line -> line.frequency().times() / UNITS).toList();
        Set<Integer> known = new TreeSet<>(hours);
        known.add(hours.stream().mapToInt(Integer::intValue).sum());
        return new HoursAWeek(hours.isEmpty() ? Set.of() : known);
    }

    private static boolean isOfUnits(ServiceLine line) {
        return line.frequency() != null && "week".equals(line.frequency().periodUnit())
                && Counts.kind(line.unit()).equals("unit") && line.frequency().times() % UNITS == 0;
    }

    /** Hours that the order does not have, where the letter says what it asks for. */
    Stream<Wrong> in(Reading letter) {
        return known.isEmpty()
                ? Stream.of()
                : letter.sentences(Element.SERVICE, Element.DURATION)
                        .filter(sentence -> !sentence.says(Context.PAST) && !sentence.says(Context.AT_HOME))
                        .flatMap(sentence -> HOURS.matcher(sentence.text()).results()
                                .filter(match -> !known.contains(Numbers.of(match.group(1))))
                                .map(match -> new Wrong(sentence, match)));
    }

    record Wrong(Sentence sentence, MatchResult match) {}
}

package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Frequency;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Context;
import org.priorauth.lmn.domain.lint.words.Earlier;
import org.priorauth.lmn.domain.lint.words.Numbers;
import org.priorauth.lmn.domain.lint.words.Schedules;
import org.priorauth.lmn.domain.lint.words.Schedules.Often;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** The letter's frequency is not the order's. A frequency that does not multiply either is the sum's affair. */
final class WrongFrequency implements Rule {

    private static final Pattern NOT_THE_CARE = Pattern
            .compile("(?i)\\b(?:taper\\w*|then|reduc\\w*|re-?assess\\w*|re-?evaluat\\w*|"
                    + "progress|report\\w*|measur\\w*|meetings?|training|labs?|blood|monitor\\w*|review\\w*|supervis\\w*|consult\\w*|weigh\\w*|"
                    + "dispens\\w*|suppl(?:y|ies)|filters?|replace\\w*|call\\w*|telehealth|calls?)\\b");

    private static final int WEEK = 7;
    /** More times a week are units of time. */
    private static final int FEW = 7;
    private static final Pattern UNITS = Pattern
            .compile("(?i)(?<![\\d,.])\\b(" + Numbers.NUMBER + ")\\s+units?\\b");
    private static final double ABOUT = 1.35;

    private final Rule sum = new SumInTheLetter();

    @Override
    public String id() {
        return "wrong-frequency";
    }

    @Override
    public Family family() {
        return Family.CONTRADICTION;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        HoursAWeek hours = HoursAWeek.of(letter);
        return Stream.concat(often(letter), hours.in(letter).map(wrong -> finding(wrong, hours)));
    }

    private Finding finding(HoursAWeek.Wrong wrong, HoursAWeek hours) {
        return Finding.at(this, wrong.sentence().spot(wrong.match()), "The order has another number of hours a week.",
                "Correct the hours, or have the order amended.").against("lines", hours.known() + " hours a week");
    }

    private Stream<Finding> often(Reading letter) {
        List<Frequency> known = Asked.of(letter).frequencies();
        return known.isEmpty() || sum.look(letter).findAny().isPresent()
                ? Stream.of()
                : letter.sentences(Element.SERVICE, Element.DURATION)
                        .filter(sentence -> isOfNow(withoutNames(letter, sentence)))
                        .flatMap(sentence -> wrong(sentence, known).map(often -> finding(sentence, often, known)));
    }

    private static boolean isOfNow(Sentence sentence) {
        return !sentence.says(Context.AT_HOME) && !sentence.says(Context.BENEFIT) && !sentence.says(NOT_THE_CARE)
                && !Context.PAST.matcher(Earlier.withoutRequest(sentence.text())).find();
    }

    /** "Management training" and "10 mg" in a service's own name say nothing of the sentence. */
    private static Sentence withoutNames(Reading letter, Sentence sentence) {
        String text = letter.order().stream().flatMap(order -> order.lines().stream()).map(line -> line.code())
                .filter(code -> code != null && code.display() != null && !code.display().isBlank())
                .map(code -> Pattern.compile("(?i)" + Pattern.quote(code.display())))
                .reduce(sentence.text(), (words, name) -> name.matcher(words).replaceAll(" "), (one, other) -> one);
        return new Sentence(sentence.section(), sentence.start(), sentence.line(), text);
    }

    /** The period must be the same to compare. */
    private static Stream<Often> wrong(Sentence sentence, List<Frequency> known) {
        List<Often> all = Schedules.often(sentence.text());
        return all.size() != 1
                ? Stream.of()
                : all.stream().filter(often -> known.stream().anyMatch(one -> isComparable(often, one)))
                        .filter(often -> known.stream().noneMatch(one -> isComparable(often, one)
                                && (one.times() > FEW
                                        ? isSoMuch(sentence, often, one)
                                        : isAsOften(often, one) || makesUnits(sentence, often, one))));
    }

    /** Weeks can be set against months, days cannot. */
    private static boolean isComparable(Often often, Frequency one) {
        return often.isPer(one.periodUnit()) || often.days() >= WEEK && one.times() <= FEW
                && Schedules.daysOf(one.periodUnit()) >= WEEK;
    }

    /** Where units are counted, what is given each time must be named to be multiplied: 450 units twice a week. */
    private static boolean isSoMuch(Sentence sentence, Often often, Frequency one) {
        List<Integer> each = UNITS.matcher(sentence.text()).results()
                .map(match -> Numbers.of(match.group(1))).toList();
        return isAsOften(often, one) || !each.contains(one.times())
                || each.stream()
                        .anyMatch(units -> units * often.low() <= one.times() && one.times() <= units * often.high());
    }

    /** Two visits a week, three units each, are six units a week. */
    private static boolean makesUnits(Sentence sentence, Often often, Frequency one) {
        return UNITS.matcher(sentence.text()).results().mapToInt(match -> Numbers.of(match.group(1)))
                .anyMatch(units -> units * often.low() <= one.times() && one.times() <= units * often.high());
    }

    /** Every four weeks is once a month. */
    private static boolean isAsOften(Often often, Frequency one) {
        double each = often.days() / Schedules.daysOf(one.periodUnit());
        double off = often.isPer(one.periodUnit()) ? 1 : ABOUT;
        return often.low() / off <= one.times() * each && one.times() * each <= often.high() * off;
    }

    private Finding finding(Sentence sentence, Often often, List<Frequency> known) {
        Frequency first = known.get(0);
        return Finding.at(this, sentence.spot(often.start(), often.end()), "The order has another frequency.",
                "Correct the frequency, or have the order amended.")
                .against("line.1", first.times() + " times a " + first.periodUnit());
    }
}

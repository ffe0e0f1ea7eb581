package org.priorauth.lmn.domain.lint;

import java.util.Comparator;
import java.util.List;

import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Letter;

/** All rules over one letter; the worst findings first. */
public final class Lint {

    private final List<Rule> rules;

    public Lint(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    public static Lint standard() {
        return new Lint(List.of(new MissingElement(), new OutdatedFacts(), new OtherPatient(), new WrongPronoun(),
                new VagueLanguage(), new GoalWithoutMeasure(), new FrequencyTimesDuration(), new BeyondBenefit()));
    }

    public List<Finding> look(Letter letter, Known known) {
        Reading reading = new Reading(letter.sections(), known);
        return rules.stream().flatMap(rule -> rule.look(reading))
                .sorted(Comparator.comparing(Finding::severity).reversed()).toList();
    }
}

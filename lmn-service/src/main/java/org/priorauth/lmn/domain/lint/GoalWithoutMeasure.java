package org.priorauth.lmn.domain.lint;

import java.util.stream.Stream;

import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Section;

/** A goal that nobody can find reached or missed: no measure, or no day by which. */
final class GoalWithoutMeasure implements Rule {

    @Override
    public String id() {
        return "goal-without-measure";
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.section(Element.GOAL).map(Section::text).stream().flatMap(String::lines)
                .flatMap(this::check);
    }

    private Stream<Finding> check(String goal) {
        if (!Measures.canBeMeasured(goal)) {
            return Stream.of(finding("This goal cannot be measured.", goal,
                    "Say how much, how far or how independently."));
        }
        return Measures.hasTime(goal)
                ? Stream.of()
                : Stream.of(finding("This goal has no time.", goal, "Say by when it is to be reached."));
    }

    private Finding finding(String message, String goal, String remedy) {
        return new Finding(id(), Severity.WARNING, Element.GOAL, message, goal, remedy);
    }
}

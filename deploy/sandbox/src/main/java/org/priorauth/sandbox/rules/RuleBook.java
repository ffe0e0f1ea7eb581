package org.priorauth.sandbox.rules;

import java.util.List;
import java.util.stream.Stream;

/** All one operation requires. A stage is looked at only when the one before it holds: there is no item without a Claim. */
public final class RuleBook<S> {

    private final String operation;
    private final List<List<Rule<S>>> stages;

    public RuleBook(String operation, List<List<Rule<S>>> stages) {
        this.operation = operation;
        this.stages = stages;
    }

    public String operation() { return operation; }

    public Stream<Requirement> requirements() {
        return stages.stream().flatMap(List::stream).map(Rule::requirement);
    }

    /** Everything that is wrong in the first stage in which something is wrong. */
    public List<Violation> check(S subject) {
        return stages.stream().map(stage -> violations(stage, subject)).filter(found -> !found.isEmpty()).findFirst()
                .orElse(List.of());
    }

    private List<Violation> violations(List<Rule<S>> stage, S subject) {
        return stage.stream().flatMap(rule -> rule.violations(subject)).toList();
    }
}

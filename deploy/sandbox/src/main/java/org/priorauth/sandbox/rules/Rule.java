package org.priorauth.sandbox.rules;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** A requirement that can be checked on a {@code S}. A rule looks at one thing and copes with everything else missing. */
public abstract class Rule<S> {

    private final Requirement requirement;

    protected Rule(String id, String sentence, String citation, IssueType issue) {
        this.requirement = new Requirement(id, sentence, citation, issue);
    }

    public final Requirement requirement() { return requirement; }

    /** The FHIRPath of every place where the rule is broken. */
    protected abstract Stream<String> brokenAt(S subject);

    final Stream<Violation> violations(S subject) {
        return brokenAt(subject).map(requirement::violated);
    }

    protected static Stream<String> unless(boolean met, String expression) {
        return met ? Stream.empty() : Stream.of(expression);
    }
}

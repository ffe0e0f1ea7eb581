package org.priorauth.sandbox.rules;

import java.util.function.Predicate;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** An element that must be there, whatever it says. */
public final class Mandatory<S> extends Rule<S> {

    private final String expression;
    private final Predicate<S> present;

    public Mandatory(String id, String sentence, String citation, String expression, Predicate<S> present) {
        super(id, sentence, citation, IssueType.REQUIRED);
        this.expression = expression;
        this.present = present;
    }

    @Override
    protected Stream<String> brokenAt(S subject) {
        return unless(present.test(subject), expression);
    }
}

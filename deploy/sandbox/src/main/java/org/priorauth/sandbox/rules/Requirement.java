package org.priorauth.sandbox.rules;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Something a payer requires, by name: what, where it is written, and how a refusal is coded. */
public record Requirement(String id, String sentence, String citation, IssueType issue) {

    public Violation violated(String expression) {
        return new Violation(this, expression, "");
    }

    public Violation violated(String expression, String detail) {
        return new Violation(this, expression, detail);
    }
}

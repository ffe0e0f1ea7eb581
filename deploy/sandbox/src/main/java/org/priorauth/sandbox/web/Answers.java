package org.priorauth.sandbox.web;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.sandbox.fhir.Fhir;
import org.priorauth.sandbox.rules.Violation;

/** HTTP answers in FHIR. */
@Singleton
public class Answers {

    public static final String FHIR_JSON = "application/fhir+json";
    static final String RULE = "urn:priorauth:sandbox:rule";

    private final Fhir fhir;

    Answers(Fhir fhir) {
        this.fhir = fhir;
    }

    public Response ok(Resource resource) {
        return of(200, resource);
    }

    public Response of(int status, Resource resource) {
        return Response.status(status).type(FHIR_JSON).entity(fhir.write(resource)).build();
    }

    public Response refused(int status, IssueType code, String sentence) {
        OperationOutcome outcome = new OperationOutcome();
        issue(outcome, code, sentence);
        return of(status, outcome);
    }

    /** 400 with one issue per violated rule and place. */
    public Response refused(List<Violation> violations) {
        OperationOutcome outcome = new OperationOutcome();
        violations.forEach(it -> explain(outcome, it));
        return of(400, outcome);
    }

    private static void explain(OperationOutcome outcome, Violation violation) {
        String detail = violation.detail().isEmpty() ? "" : " (" + violation.detail() + ")";
        String diagnostics = "%s at %s%s: %s [%s]".formatted(violation.requirement().id(), violation.expression(),
                detail,
                violation.requirement().sentence(), violation.requirement().citation());
        OperationOutcomeIssueComponent issue = issue(outcome, violation.requirement().issue(), diagnostics);
        issue.addExpression(violation.expression());
        issue.getDetails().addCoding().setSystem(RULE).setCode(violation.requirement().id());
    }

    private static OperationOutcomeIssueComponent issue(OperationOutcome outcome, IssueType code, String diagnostics) {
        return outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(code).setDiagnostics(diagnostics);
    }
}

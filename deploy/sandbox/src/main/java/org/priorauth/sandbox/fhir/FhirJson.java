package org.priorauth.sandbox.fhir;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.rules.Requirement;
import org.priorauth.sandbox.rules.Violation;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** What a body must be before anything else can be asked of it. */
public final class FhirJson {

    public static final Requirement READABLE = new Requirement("json-readable",
            "The body is well-formed JSON of one FHIR R4 resource.", "FHIR R4 json.html", IssueType.STRUCTURE);
    public static final Requirement KNOWN = new Requirement("fhir-known",
            "Every element is one R4 defines there, and repeats only where R4 lets it.", "FHIR R4 json.html",
            IssueType.STRUCTURE);
    public static final Requirement VALID = new Requirement("fhir-value",
            "Every value has its element's type: dates, codes, numbers, base64.", "FHIR R4 datatypes.html",
            IssueType.VALUE);
    public static final Requirement NOT_THIS_RESOURCE = new Requirement("resource-type",
            "The body is the resource this operation takes.", "FHIR R4 operations.html", IssueType.STRUCTURE);

    private FhirJson() {}

    /** Says where the text breaks, never what stands there. */
    static Violation brokenAt(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
                JsonLocation at = json.getLocation();
                return READABLE.violated("$this", "line " + at.getLineNr() + ", column " + at.getColumnNr());
            }
        }
        return READABLE.violated("$this");
    }
}

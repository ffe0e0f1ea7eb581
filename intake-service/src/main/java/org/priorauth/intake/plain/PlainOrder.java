package org.priorauth.intake.plain;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.intake.Clinic;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.intake.Urgency;

/**
 * An order as a practice system without FHIR sends it. Every member may be left out; what the payer then misses is named
 * in the answer.
 */
@Schema(description = """
                      An order. A code without a system is taken as CPT, HCPCS or ICD-10-CM where it is shaped like one. Dates are
                      YYYY-MM-DD. Lines and diagnoses without a number are numbered in their order. Without a category the kind of care
                      is told by the codes.""")
public record PlainOrder(
        @Schema(description = "How your system knows the order, system|value; filed twice, it is one order") String ehrIdentifier,
        @Schema(description = "patient.id is how your system knows the patient; it is not passed on") Patient patient,
        Coverage coverage, PlainPayer payer, Clinic clinic, Clinician clinician, ServiceCategory category,
        Urgency urgency, DatePeriod requested, List<Diagnosis> diagnoses, List<ServiceLine> lines,
        List<SuppliedFact> facts, List<InlineDocument> documents) {

    public PlainOrder {
        diagnoses = Wire.list(diagnoses);
        lines = Wire.list(lines);
        facts = Wire.list(facts);
        documents = Wire.list(documents);
    }

    @Schema(description = "By id or by name; aliases are known")
    public record PlainPayer(String id, String name) {}

    @Schema(description = """
                          Something the clinic says of the case. Its kind, or the code of the missing fact it supplies
                          (clinical.functional-limitation); without either, headings in the text tell. The id of a known fact replaces
                          it; such an id without a text takes it away. A source is as it was shown; it is ours to say.""")
    public record SuppliedFact(UUID id, String kind, String code, String text, String source) {}

    @Schema(description = "A paper: PDF, TIFF, PNG, JPEG or plain text, its bytes in base64")
    public record InlineDocument(String title, Code type, String contentType, byte[] data) {}
}

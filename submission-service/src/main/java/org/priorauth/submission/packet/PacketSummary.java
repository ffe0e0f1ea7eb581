package org.priorauth.submission.packet;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.submission.domain.Confirmed;

/** A request in the words of the desk, read from the very bytes that are sent; what is not in it, is not sent. */
@Schema(name = "PacketSummary")
record PacketSummary(@Schema(description = "Bundle.identifier") String reference,
        @Schema(description = "new, update or cancellation") String kind, Party payer, Party clinic, Party clinician,
        Party patient, Party subscriber, Policy policy,
        @Schema(description = "professional or institutional") String claimType,
        @Schema(description = "expedited or standard") String urgency,
        @Schema(description = "ICD-10-CM, the principal one first") List<String> diagnoses, List<Line> lines,
        List<Paper> papers, @Schema(description = "words to the reviewer") List<String> messages,
        @Schema(description = "who let it go; absent while it waits for a look") Confirmed confirmed) {

    /** Somebody, by name and number. */
    record Party(String name, String identifier, @Schema(description = "of a patient, yyyy-MM-dd") String birthDate) {}

    /** The coverage that is asked. */
    record Policy(String subscriberId, @Schema(description = "self, spouse, child or other") String relationship,
            List<String> classes) {}

    /** One line. */
    record Line(int number, @Schema(description = "CPT or HCPCS") String code, List<String> modifiers, String quantity,
            @Schema(description = "yyyy-MM-dd/yyyy-MM-dd") String period,
            @Schema(description = "CMS place of service") String place,
            @Schema(description = "health services, admission or referral review (X12 1525)") String review,
            @Schema(description = "initial, renewal, ... (X12 1322)") String certification,
            @Schema(description = "added, changed or cancelled by an update") String change) {}

    /** One document, inline. */
    record Paper(String title, String contentType, @Schema(description = "bytes") int size,
            @Schema(description = "X12 755") String reportType,
            @Schema(description = "finds it again (278 PWK06)") String controlNumber) {}
}

package org.priorauth.inbox.web;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.inbox.domain.response.Response;
import org.priorauth.inbox.domain.response.Via;

/** What a person records, as they send it. */
@Schema(description = "What came by phone, portal or fax, or the clinic's answer. Which members are needed depends on kind")
public record RecordedAnswer(@Schema(required = true) ResponseRecorded.Outcome kind,
        @Schema(description = "The work it deals with; found by itself where only one can be meant") UUID workItemId,
        @Schema(description = "With facts-supplied") List<Fact> facts,
        @Schema(description = "With decision-recorded: the payer's action on each line, as in LineDecision") List<LineDecision> lines,
        @Schema(description = "References to documents that intake or lmn keeps") List<DocumentRef> documents,
        @Schema(description = "How it came; needed with decision-recorded") Via channel,
        @Schema(description = "The payer's number for the call, page or fax") String reference,
        @Schema(description = "In the person's own words, at most 4000 characters") String note) {

    /** A fact in the person's words. */
    public record Fact(@Schema(required = true) ClinicalFact.Kind kind, @Schema(required = true) String text) {

        private ClinicalFact known(Ids ids) { return new ClinicalFact(ids.next(), kind, text, "person"); }
    }

    public RecordedAnswer {
        facts = Wire.list(facts);
        lines = Wire.list(lines);
        documents = Wire.list(documents);
    }

    Response response(Ids ids) {
        return new Response(kind, workItemId, facts.stream().map(fact -> fact.known(ids)).toList(), lines, documents,
                channel, reference, note);
    }
}

package org.priorauth.inbox.domain.response;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.submission.LineDecision;

/**
 * What a person records.
 *
 * @param workItemId the item it deals with; absent where the person did not say
 * @param via how it came or was told; a decision must say it
 * @param reference the payer's number for the call, the page or the fax
 * @param note the person's words
 */
public record Response(ResponseRecorded.Outcome kind, UUID workItemId, List<ClinicalFact> facts,
        List<LineDecision> lines, List<DocumentRef> documents, Via via, String reference, String note) {

    public Response {
        facts = Wire.list(facts);
        lines = Wire.list(lines);
        documents = Wire.list(documents);
    }

    public Response dealingWith(UUID item) {
        return new Response(kind, item, facts, lines, documents, via, reference, note);
    }

    public ResponseRecorded announced(UUID authorization, int revision, Instant at, Actor by) {
        return new ResponseRecorded(authorization, kind, revision, at, by, workItemId, facts, lines, documents,
                words());
    }

    /** The event has no members for way and reference; they stand before the person's words. */
    private String words() {
        String origin = Stream.of(via == null ? "" : "By " + via, blank(reference) ? "" : "reference " + reference)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        String words = Stream.of(origin.isEmpty() ? "" : origin + ".", blank(note) ? "" : note)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

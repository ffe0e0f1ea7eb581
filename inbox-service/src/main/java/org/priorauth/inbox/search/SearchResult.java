package org.priorauth.inbox.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was found, and where. */
@Schema(description = "One thing that was found; may hold PHI")
record SearchResult(@Schema(description = "authorization, message or page (of a paper)") String kind,
        @Schema(description = "Of the authorization, the message, or the paper") UUID id,
        @Schema(description = "The authorization it is, or belongs to") UUID authorizationId,
        @Schema(description = "With a message, and with a page that came with one") UUID messageId,
        @Schema(description = "With a page: its number, from 1") Integer page,
        @Schema(description = "The patient's name, the message's subject, or the paper's name") String title,
        @Schema(description = "The authorization's status, or the message's channel") String standing,
        Instant at, Excerpt excerpt) {

    static Instant time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** How a part of the query was read. */
    @Schema(name = "SearchTerm")
    public record Read(@Schema(description = "date, number or word") String as, String value) {

        static Read of(Term term) {
            if (term instanceof Term.Day day) {
                return new Read(day.kind(), day.date().usual().toString());
            }
            return new Read(term.kind(),
                    term instanceof Term.Number number ? number.compact() : ((Term.Word) term).folded());
        }
    }

    /** A page of results, the best first. */
    @Schema(name = "SearchResults")
    public record Results(List<SearchResult> items,
            @Schema(description = "The cursor of the next page; absent on the last") String next,
            @Schema(description = "How the query was read") List<Read> understood) {}
}

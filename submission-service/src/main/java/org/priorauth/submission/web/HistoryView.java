package org.priorauth.submission.web;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Actor;
import org.priorauth.submission.chain.MoveRow;

/** One move of a case. */
@Schema(name = "SubmissionMove")
public record HistoryView(Instant at,
        @Schema(description = "absent of the first one; the same as `to` where something changed within the state") String from,
        String to,
        @Schema(description = "what was done: errand.submit, payer.notified, submission.confirm, event.handle") String action,
        Actor by,
        @Schema(description = "the event or notification that caused it; absent where a person or time did") UUID causedBy) {

    static HistoryView of(MoveRow move) {
        return new HistoryView(move.at(), named(move.from()), named(move.to()), move.action(), move.by(),
                move.causation());
    }

    private static String named(String state) {
        return state == null ? null : state.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

package org.priorauth.inbox.web;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;

/** What somebody writes beside a work item. */
@Schema(description = "What is written beside the work; may hold PHI")
public record ItemNote(@Schema(description = "1 to 4000 characters") String note) {

    private static final int LONGEST = 4_000;

    /** Absent where nothing was written. */
    public String text() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    Optional<Problem> tooLong() {
        return note != null && note.length() > LONGEST ? Optional.of(problem()) : Optional.empty();
    }

    public static Optional<Problem> missingOrTooLong(ItemNote note) {
        return note == null || note.text() == null ? Optional.of(problem()) : note.tooLong();
    }

    private static Problem problem() {
        return Problem.of(422, "note.length", "Not acceptable as it is", "Write a note and send it again.")
                .naming("/note", "length", "Between 1 and 4000 characters.");
    }
}

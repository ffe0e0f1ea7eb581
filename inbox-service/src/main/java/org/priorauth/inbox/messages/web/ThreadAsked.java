package org.priorauth.inbox.messages.web;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;

/** Which messages are to stand together. */
@Schema(name = "MessageThreadAsked", example = "{\"thread\":\"019caedc-5a00-7bb4-abe1-1cc855f64fb6\",\"why\":\"Page two of the same fax.\"}")
public record ThreadAsked(
        @Schema(description = "To merge or move: the thread to go into, required. To split: left out") UUID thread,
        @Schema(description = "To split: what came later in the thread goes with it") boolean withLater,
        @Schema(description = "In the person's words, at most 1000 characters") String why) {

    static final ThreadAsked NOTHING = new ThreadAsked(null, false, null);

    static Optional<Problem> fault(ThreadAsked asked, boolean somewhere) {
        if (somewhere && asked.thread == null) {
            return Optional.of(Problem.of(400, "message.invalid", "No thread", "Name the thread to go into.")
                    .naming("/thread", "required", "The id of a thread of your clinic."));
        }
        return asked.why != null && asked.why.length() > LinkAsked.LONGEST
                ? Optional.of(Problem.of(400, "message.invalid", "Too many words", "Say it more briefly.")
                        .naming("/why", "too-long", "At most 1000 characters."))
                : Optional.empty();
    }
}

package org.priorauth.inbox.messages.web;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;

/** Where a person says that a message belongs. */
@Schema(name = "MessageLinkAsked", example = "{\"authorizationId\":\"019caedc-2d18-7bb4-abe1-1cc855f64fb6\",\"why\":\"The payer mixed up father and son.\"}")
public record LinkAsked(
        @Schema(description = "To link: the authorization, required. To take off: left out") UUID authorizationId,
        @Schema(description = "In the person's words, at most 1000 characters; kept for the report on matching") String why) {

    static final LinkAsked NOTHING = new LinkAsked(null, null);
    static final int LONGEST = 1_000;

    static Optional<Problem> fault(LinkAsked asked, boolean somewhere) {
        if (somewhere && (asked == null || asked.authorizationId == null)) {
            return Optional.of(Problem.of(400, "message.invalid", "No authorization",
                    "Name the authorization that the message belongs to.").naming("/authorizationId", "required",
                            "The id of an authorization of your clinic."));
        }
        return asked != null && asked.why != null && asked.why.length() > LONGEST
                ? Optional.of(Problem.of(400, "message.invalid", "Too many words", "Say it more briefly.")
                        .naming("/why", "too-long", "At most 1000 characters."))
                : Optional.empty();
    }
}

package org.priorauth.inbox.messages.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Actor;
import org.priorauth.inbox.matching.Reason;
import org.priorauth.inbox.messages.Link;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Proposals;

/** Where a message belongs, and who says so; what does not apply is absent. */
@Schema(name = "MessageLink", example = """
                                        {"state":"by-itself","authorizationId":"019caedc-2d18-7bb4-abe1-1cc855f64fb6",
                                         "score":98,"reasons":["A number of this authorization is there.",
                                         "The birth date fits."],"at":"2026-03-20T15:00:05Z"}""")
public record LinkView(
        @Schema(description = "by-itself (linked without a person), by-person, by-chain (said through the chain itself), proposed (a person decides),"
                + " taken-off (a person said it belongs to none of them), none") String state,
        UUID authorizationId,
        @Schema(description = "Of the matcher, 0 to 100; where linked by itself") Integer score,
        @Schema(description = "Why, in words; where linked by itself") List<String> reasons,
        @Schema(description = "The person who linked it or took it off") Actor by, Instant at,
        @Schema(description = "The person's words") String why) {

    static LinkView from(Message message) {
        if (message.link() instanceof Link.ByItself sure) {
            return new LinkView("by-itself", sure.authorization(), sure.score(),
                    sure.reasons().stream().map(Reason::sentence).toList(), null, sure.at(), null);
        }
        if (message.link() instanceof Link.ByPerson said) {
            return new LinkView("by-person", said.authorization(), null, null, said.by(), said.at(), said.why());
        }
        if (message.link() instanceof Link.ByChain told) {
            return new LinkView("by-chain", told.authorization(), null, null, null, told.at(), null);
        }
        return message.link() instanceof Link.TakenOff off
                ? new LinkView("taken-off", null, null, null, off.by(), off.at(), off.why())
                : new LinkView(state(message), null, null, null, null, null, null);
    }

    /** As lists name it. */
    static String state(Message message) {
        return message.link() == null
                ? Proposals.of(message).isEmpty() ? "none" : "proposed"
                : Link.name(message.link());
    }
}

package org.priorauth.inbox.messages.web;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.inbox.messages.Attachment;
import org.priorauth.inbox.messages.Passage;

/** How far a message has come on its way; what does not apply is absent. */
@Schema(name = "MessageWay")
public record WayView(
        @Schema(description = "What is to be known of it, e.g. that a paper could not be read") List<String> remarks,
        @Schema(description = "Why it was turned away, not sent, or is doubtful") String why,
        @Schema(description = "Of a call: what came of it") String outcome,
        @Schema(description = "The number that the other side gave") String reference,
        @Schema(description = "Of a portal: where to carry the packet") String link,
        @Schema(description = "Of a portal: the papers that show that it took the packet") List<Attachment> evidence,
        @Schema(description = "Since when it is so, where that is known") Instant when) {

    private static final WayView NOTHING = new WayView(null, null, null, null, null, null, null);

    static WayView from(Passage passage) {
        if (passage instanceof Passage.Arrived arrived) {
            return new WayView(arrived.remarks(), null, null, null, null, null, null);
        }
        if (passage instanceof Passage.Noted call) {
            return new WayView(null, null, call.outcome(), call.reference(), null, null, null);
        }
        if (passage instanceof Passage.AtPortal portal) {
            return new WayView(null, null, null, null, portal.link(), null, null);
        }
        if (passage instanceof Passage.Filed filed) {
            return new WayView(null, null, null, filed.confirmation(), filed.link(), filed.evidence(), filed.when());
        }
        return sent(passage);
    }

    private static WayView sent(Passage passage) {
        if (passage instanceof Passage.Handed handed) {
            return new WayView(null, null, null, handed.reference(), null, null, handed.since());
        }
        return passage instanceof Passage.Sent sent
                ? new WayView(null, null, null, sent.reference(), null, null, sent.when())
                : troubled(passage);
    }

    private static WayView troubled(Passage passage) {
        if (passage instanceof Passage.TurnedAway away) {
            return why(away.why());
        }
        if (passage instanceof Passage.Doubtful doubtful) {
            return why(doubtful.why());
        }
        return passage instanceof Passage.Failed failed ? why(failed.why()) : NOTHING;
    }

    private static WayView why(String why) {
        return new WayView(null, why, null, null, null, null, null);
    }
}

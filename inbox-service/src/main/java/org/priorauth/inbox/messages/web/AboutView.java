package org.priorauth.inbox.messages.web;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.inbox.matching.Match;
import org.priorauth.inbox.matching.Reason;
import org.priorauth.inbox.messages.Understood;

/** An authorization that a message may be about, and why. */
@Schema(name = "MessageAbout")
public record AboutView(UUID authorizationId,
        @Schema(description = "Sure enough to be linked without a person") boolean sure,
        @Schema(description = "0 to 100") int score, List<String> reasons) {

    static List<AboutView> from(Understood understood) {
        if (understood == null || understood.match() == null) {
            return null;
        }
        if (understood.match() instanceof Match.Linked linked) {
            return List.of(new AboutView(linked.authorizationId(), true, linked.score(), words(linked.reasons())));
        }
        return understood.match() instanceof Match.Proposed proposed
                ? proposed.proposals().stream().map(one -> new AboutView(one.authorizationId(), false, one.score(),
                        words(one.reasons()))).toList()
                : List.of();
    }

    private static List<String> words(List<Reason> reasons) {
        return reasons.stream().map(Reason::sentence).toList();
    }
}

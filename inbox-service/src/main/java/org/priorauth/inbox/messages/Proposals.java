package org.priorauth.inbox.messages;

import java.util.List;
import java.util.Optional;

import org.priorauth.inbox.matching.Match;

/** What the matcher proposes of a message. */
public final class Proposals {

    private Proposals() {}

    /** The likeliest first. */
    public static List<Match.Proposal> of(Message message) {
        Match match = message.understood() == null ? null : message.understood().match();
        if (match instanceof Match.Linked sure) {
            return List.of(new Match.Proposal(sure.authorizationId(), sure.score(), sure.reasons()));
        }
        return match instanceof Match.Proposed some ? some.proposals() : List.of();
    }

    public static Optional<Integer> scoreOf(Message message, Link next) {
        if (next instanceof Link.ByItself sure) {
            return Optional.of(sure.score());
        }
        return Link.target(next).flatMap(to -> of(message).stream().filter(one -> one.authorizationId().equals(to))
                .map(Match.Proposal::score).findFirst());
    }
}

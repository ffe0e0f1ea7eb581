package org.priorauth.submission.domain;

import java.util.Optional;

/** The request is written; a person looks at it before it goes, or the payer's profile lets it go at once. */
public record Ready(Facts facts, Intent intent) implements Unsent {

    @Override
    public Submission learning(Facts newer) {
        return newer.samePacketAs(facts) && !newer.withdrawn() && newer.nothingToSubmit().isEmpty()
                ? new Ready(newer, intent)
                : Submission.of(newer);
    }

    @Override
    public Optional<Intent> latest() {
        return Optional.of(intent);
    }

    /** By a way that people go. */
    public ToSend byHand(Way way) {
        return new ToSend(facts, intent.going(way));
    }

    public Sending confirm(Confirmed by) {
        return new Sending(facts, intent.confirmed(by), 0, Optional.empty(), Optional.empty());
    }
}

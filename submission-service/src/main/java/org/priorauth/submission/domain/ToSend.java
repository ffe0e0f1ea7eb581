package org.priorauth.submission.domain;

import java.time.Instant;
import java.util.Optional;

/** The packet waits for a person who brings it to the payer, and then says so. */
public record ToSend(Facts facts, Intent intent) implements Unsent {
    @Override
    public Submission learning(Facts newer) {
        return newer.samePacketAs(facts) && !newer.withdrawn() && newer.nothingToSubmit().isEmpty()
                ? new ToSend(newer, intent)
                : Submission.of(newer);
    }

    @Override
    public Optional<Intent> latest() {
        return Optional.of(intent);
    }

    /**
     * The payer has it; its clock runs.
     *
     * @param reference by which the payer finds it: a fax confirmation, the portal's number
     */
    public Sent sent(Way by, Confirmed who, Optional<String> reference, Instant at, Instant dueAt) {
        return new Sent(facts, Case.opened(intent.going(by).confirmed(who), at, dueAt).numbered(reference));
    }
}

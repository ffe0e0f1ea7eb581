package org.priorauth.submission.domain;

import java.util.Optional;

import org.priorauth.contracts.submission.SubmissionChanged.Decision;

/** What was authorised is over. A payer that prolongs it makes it {@code Decided} again. */
public record Expired(Facts facts, Case file, Decision decision) implements Ruled {

    @Override
    public Optional<Intent> toBeTakenBack() {
        return Optional.empty();
    }

    /** More care is a renewal: a request of its own. */
    @Override
    public Optional<Submission> revise() {
        return Optional.empty();
    }

    @Override
    public Expired with(Case next) {
        return new Expired(facts, next, decision);
    }

    @Override
    public Expired knowing(Facts newer) {
        return new Expired(newer, file, decision);
    }
}

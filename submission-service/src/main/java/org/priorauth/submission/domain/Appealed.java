package org.priorauth.submission.domain;

import java.util.Optional;

import org.priorauth.contracts.submission.SubmissionChanged.Decision;

/**
 * The clinic's appeal is with the payer, which decides again.
 *
 * @param decision the one that is appealed; it stands until the payer changes it
 */
public record Appealed(Facts facts, Case file, Decision decision) implements Ruled {

    /** One thing after the other. */
    @Override
    public Optional<Submission> revise() {
        return Optional.empty();
    }

    @Override
    public Appealed with(Case next) {
        return new Appealed(facts, next, decision);
    }

    @Override
    public Appealed knowing(Facts newer) {
        return new Appealed(newer, file, decision);
    }
}

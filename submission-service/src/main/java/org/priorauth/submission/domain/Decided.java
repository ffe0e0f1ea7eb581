package org.priorauth.submission.domain;

import org.priorauth.contracts.submission.SubmissionChanged.Decision;

/** The payer decided. A later answer may still change it, e.g. after a peer-to-peer talk or an appeal. */
public record Decided(Facts facts, Case file, Decision decision) implements Ruled {

    /** The appeal is with the payer. */
    public Appealed appealed() {
        return new Appealed(facts, file, decision);
    }

    @Override
    public Decided with(Case next) {
        return new Decided(facts, next, decision);
    }

    @Override
    public Decided knowing(Facts newer) {
        return new Decided(newer, file, decision);
    }
}

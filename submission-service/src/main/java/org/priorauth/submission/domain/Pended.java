package org.priorauth.submission.domain;

/** The payer thinks. */
public record Pended(Facts facts, Case file) implements Underway.WithPayer {

    @Override
    public Pended knowing(Facts newer) {
        return new Pended(newer, file);
    }

    @Override
    public Pended late() {
        return new Pended(facts, file.late());
    }

    @Override
    public Pended soon() {
        return new Pended(facts, file.soon());
    }
}

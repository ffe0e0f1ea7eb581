package org.priorauth.submission.domain;

/** The payer has it; the clock runs. */
public record Sent(Facts facts, Case file) implements Underway.WithPayer {

    @Override
    public Sent knowing(Facts newer) {
        return new Sent(newer, file);
    }

    @Override
    public Sent late() {
        return new Sent(facts, file.late());
    }

    @Override
    public Sent soon() {
        return new Sent(facts, file.soon());
    }
}

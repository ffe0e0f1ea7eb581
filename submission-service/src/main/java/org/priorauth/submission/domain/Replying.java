package org.priorauth.submission.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.contracts.submission.Failure;

/** A person answered the payer's question; the documents are fetched and the update is written. */
public record Replying(Facts facts, Reply reply) implements Underway.WithPayer {

    @Override
    public Case file() {
        return reply.file();
    }

    /** One update after the other. */
    @Override
    public Optional<Submission> revise() {
        return Optional.empty();
    }

    @Override
    public Optional<Submission> withdrawing(List<UUID> papers) {
        return Optional.empty();
    }

    public Sending packed(Intent update) {
        return new Sending(facts, update, 0, Optional.of(reply), Optional.empty());
    }

    public Failed unpackable(Failure failure) {
        return new Failed(facts, failure, List.of(), Failed.Again.FROM_THE_FACTS, reply.file().intent(),
                Optional.of(reply.file()), Optional.of(reply));
    }

    @Override
    public Replying knowing(Facts newer) {
        return new Replying(newer, reply);
    }
}

package org.priorauth.inbox.domain;

import java.util.UUID;

import org.priorauth.contracts.Announced;
import org.priorauth.inbox.domain.stages.Details;
import org.priorauth.inbox.domain.stages.Sentences;
import org.priorauth.inbox.domain.stages.Status;

/** One event of a stage, as it was heard. */
public record Hearing(UUID eventId, String topic, String stage, Announced said) {

    Entry entry(Status status) {
        return new Entry(said.at(), stage, said.outcome().toString(), status, said.by(), topic, eventId,
                Sentences.of(said), Details.of(said));
    }
}

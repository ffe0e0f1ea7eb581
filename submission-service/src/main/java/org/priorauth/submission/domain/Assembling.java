package org.priorauth.submission.domain;

import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.submission.Failure;

/** Every fact is there; the documents are fetched and the request is written. */
public record Assembling(Facts facts) implements Unsent {

    public Ready packed(Intent intent) {
        return new Ready(facts, intent);
    }

    public Failed unpackable(Failure failure) {
        return new Failed(facts, failure, List.of(), Failed.Again.FROM_THE_FACTS, Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}

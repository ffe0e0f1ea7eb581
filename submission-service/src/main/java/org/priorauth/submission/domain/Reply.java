package org.priorauth.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.DocumentRef;

/**
 * What the clinic has to say on a case after it was sent: an answer to the payer's question, or that the order changed.
 *
 * @param file the case the payer asked about
 * @param documents what goes with it
 * @param words the person's note, sent as a free-form message
 * @param revises whether it brings the lines of the order as they are by now
 * @param answering present where it goes by CDex {@code $submit-attachment} and is no update
 */
public record Reply(Case file, List<DocumentRef> documents, Optional<String> words, boolean revises,
        Answering answering) {

    /** An answer. */
    public Reply(Case file, List<DocumentRef> documents, Optional<String> words) {
        this(file, documents, words, false, null);
    }

    Reply with(Case now) {
        return new Reply(now, documents, words, revises, answering);
    }

    static Reply revising(Case file) {
        return new Reply(file, List.of(), Optional.empty(), true, null);
    }

    /** Where it goes by CDex. */
    public Optional<Answering> attachment() {
        return Optional.ofNullable(answering);
    }

    /** The payer has the papers: the request itself is as it was. */
    Submission attached(Facts facts, Instant at) {
        Case answered = file.answered(at);
        return answering.isFinal()
                ? new Submission.Pended(facts, answered)
                : new Submission.InformationRequested(facts,
                        answered.paused(at, "The payer waits for the rest of what it asked for."), answering.open());
    }
}

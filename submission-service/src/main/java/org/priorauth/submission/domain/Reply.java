package org.priorauth.submission.domain;

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
 */
public record Reply(Case file, List<DocumentRef> documents, Optional<String> words, boolean revises) {

    /** An answer. */
    public Reply(Case file, List<DocumentRef> documents, Optional<String> words) {
        this(file, documents, words, false);
    }

    Reply with(Case now) {
        return new Reply(now, documents, words, revises);
    }

    static Reply revising(Case file) {
        return new Reply(file, List.of(), Optional.empty(), true);
    }
}

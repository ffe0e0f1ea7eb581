package org.priorauth.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Wire;

/**
 * What the clinic has to say on a case after it was sent: an answer to the payer's question, or that the order changed.
 *
 * @param file the case the payer asked about
 * @param documents what goes with it
 * @param words the person's note, sent as a free-form message
 * @param revises whether it brings the lines of the order as they are by now
 * @param answering present where it goes by CDex {@code $submit-attachment} and is no update
 * @param withdrawn control numbers of papers that the payer is to use no more
 */
public record Reply(Case file, List<DocumentRef> documents, Optional<String> words, boolean revises,
        Answering answering, List<UUID> withdrawn) {

    public Reply {
        withdrawn = Wire.list(withdrawn);
    }

    /** An answer. */
    public Reply(Case file, List<DocumentRef> documents, Optional<String> words) {
        this(file, documents, words, false, null, List.of());
    }

    Reply with(Case now) {
        return new Reply(now, documents, words, revises, answering, withdrawn);
    }

    /** Papers that are to be used no more; what else is new goes along. */
    static Reply withdrawing(Case file, boolean revises, List<UUID> papers) {
        return new Reply(file, List.of(), Optional.empty(), revises, null, papers);
    }

    static Reply revising(Case file) {
        return new Reply(file, List.of(), Optional.empty(), true, null, List.of());
    }

    /** Where it goes by CDex. */
    public Optional<Answering> attachment() {
        return Optional.ofNullable(answering);
    }

    /** The payer has the papers: the request itself is as it was. What answers its next request goes now. */
    Submission attached(Facts facts, Instant at) {
        Optional<Answering> next = answering.next();
        if (next.isPresent()) {
            return new Replying(facts, new Reply(file, documents, words, revises, next.get(), withdrawn));
        }
        Case answered = file.answered(at);
        return answering.open().isEmpty()
                ? new Pended(facts, answered)
                : new InformationRequested(facts,
                        answered.paused(at, "The payer waits for the rest of what it asked for."), answering.open());
    }
}

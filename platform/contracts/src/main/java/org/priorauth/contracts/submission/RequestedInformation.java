package org.priorauth.contracts.submission;

import java.time.Instant;

import org.priorauth.contracts.Code;

/**
 * One thing the payer asks for: what, for which line, by when.
 *
 * @param id of the question within its authorization; the same when the payer asks the same again
 * @param reference how the payer names its request: the identifier of its Task or CommunicationRequest
 * @param answerTo where the payer wants the answer, where it says so
 */
public record RequestedInformation(Code what, Integer line, String words, Instant dueAt, String id, String reference,
        String answerTo) {

    /** As the payer asks, before it is filed. */
    public RequestedInformation(Code what, Integer line, String words, Instant dueAt) {
        this(what, line, words, dueAt, null, null, null);
    }
}

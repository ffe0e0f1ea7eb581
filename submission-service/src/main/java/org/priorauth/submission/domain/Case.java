package org.priorauth.submission.domain;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.RequestedInformation;

/**
 * The payer's side of a request: what it has of ours, when it owes its answer, and the newest of what it said.
 *
 * @param intent what was sent last; absent where a person brought the decision and nothing was sent by this service
 * @param dueAt when the payer owes its decision
 * @param overdue whether that was said already
 * @param references every number the payer gave; a number may change while a case is pended
 * @param words the payer's disposition, which decides nothing
 */
public record Case(Optional<Intent> intent, Instant sentAt, Optional<Instant> dueAt, boolean overdue,
        List<LineDecision> lines, List<RequestedInformation> requested, List<String> references, Optional<String> words,
        Optional<Boolean> humanReviewed, Moment moment) {

    /** The request is with the payer, which has said nothing yet. */
    public static Case opened(Intent intent, Instant at, Instant dueAt) {
        return new Case(Optional.of(intent), at, Optional.of(dueAt), false, List.of(), List.of(), List.of(),
                Optional.empty(), Optional.empty(), Moment.UNKNOWN);
    }

    /** A person holds the payer's paper; this service sent nothing, or heard nothing of what it sent. */
    public static Case onPaper(Optional<Intent> intent, Instant at) {
        return new Case(intent, at, Optional.empty(), false, List.of(), List.of(), List.of(),
                Optional.empty(), Optional.empty(), Moment.UNKNOWN);
    }

    public Case hearing(PayerAnswer answer) {
        Set<String> known = new LinkedHashSet<>(references);
        known.addAll(answer.references());
        return new Case(intent, sentAt, dueAt, overdue, answer.lines(), answer.requested(), List.copyOf(known),
                answer.words(), answer.humanReviewed(), moment.then(answer.moment()));
    }

    /** An update is with the payer now; what it said before stands until it says more. */
    public Case updatedBy(Intent update) {
        return new Case(Optional.of(update), sentAt, dueAt, overdue, lines, List.of(), references, words, humanReviewed,
                moment);
    }

    public Case late() {
        return new Case(intent, sentAt, dueAt, true, lines, requested, references, words, humanReviewed, moment);
    }

    /** The lines on which the payer said something; a silent one cannot be told to others. */
    public List<LineDecision> spoken() {
        return lines.stream().filter(line -> line.action() != null).toList();
    }
}

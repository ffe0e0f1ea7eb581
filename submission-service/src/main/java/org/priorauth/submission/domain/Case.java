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
 * @param docket what is noted beside
 */
public record Case(Optional<Intent> intent, Instant sentAt, Optional<Instant> dueAt, boolean overdue,
        List<LineDecision> lines, List<RequestedInformation> requested, List<String> references, Optional<String> words,
        Optional<Boolean> humanReviewed, Moment moment, Docket docket) {

    /** A case stored before there were dockets has an empty one. */
    public Case {
        docket = docket == null ? Docket.EMPTY : docket;
    }

    /** The request is with the payer, which has said nothing yet. */
    public static Case opened(Intent intent, Instant at, Instant dueAt) {
        return empty(Optional.of(intent), at, Optional.of(dueAt));
    }

    /** A person holds the payer's paper; this service sent nothing, or heard nothing of what it sent. */
    public static Case onPaper(Optional<Intent> intent, Instant at) {
        return empty(intent, at, Optional.empty());
    }

    private static Case empty(Optional<Intent> intent, Instant at, Optional<Instant> dueAt) {
        return new Case(intent, at, dueAt, false, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                Moment.UNKNOWN, Docket.EMPTY);
    }

    /** The payer finds it by this number. */
    Case numbered(Optional<String> reference) {
        return new Case(intent, sentAt, dueAt, overdue, lines, requested,
                reference.map(List::of).orElse(references), words, humanReviewed, moment, docket);
    }

    public Case hearing(PayerAnswer answer) {
        Set<String> known = new LinkedHashSet<>(references);
        known.addAll(answer.references());
        return new Case(intent, sentAt, dueAt, overdue, answer.lines(), answer.requested(), List.copyOf(known),
                answer.words(), answer.humanReviewed(), moment.then(answer.moment()), docket.hearing(answer));
    }

    /** An update is with the payer now, whose clock runs on; what it said before stands until it says more. */
    public Case updatedBy(Intent update, Instant at) {
        return new Case(Optional.of(update), sentAt, dueAt, overdue, lines, List.of(), references, words, humanReviewed,
                moment, docket).resumed(at);
    }

    /** The papers that the payer asked for are with it; nothing else of the request changed. */
    Case answered(Instant at) {
        return new Case(intent, sentAt, dueAt, overdue, lines, List.of(), references, words, humanReviewed, moment,
                docket).resumed(at);
    }

    public Case late() {
        return new Case(intent, sentAt, dueAt, true, lines, requested, references, words, humanReviewed, moment,
                docket);
    }

    /** Its time is nearly up. */
    Case soon() {
        return docket.timing().map(clock -> with(docket.timed(new Timing(clock.allowance(), true)))).orElse(this);
    }

    /** The payer waits for the clinic: its clock stands still. */
    Case paused(Instant at, String why) {
        return with(docket.paused(at, why));
    }

    /** The time it stood still is the payer's on top. */
    Case resumed(Instant at) {
        return new Case(intent, sentAt, dueAt.map(due -> docket.resumed(due, at)), overdue, lines, requested,
                references, words, humanReviewed, moment, docket.resumed(at));
    }

    /** The payer decided: when, it says itself, else it is now. */
    Case decided(PayerAnswer answer, Instant at) {
        Case heard = resumed(at);
        return heard
                .with(heard.docket.following(docket.after().decided(answer.moment().created().orElse(at))));
    }

    /** The payer sent something about it that could not be applied. */
    Case strayed(Stray stray) {
        return with(docket.strayed(stray));
    }

    public Case with(Docket next) {
        return new Case(intent, sentAt, dueAt, overdue, lines, requested, references, words, humanReviewed, moment,
                next);
    }

    /** The lines on which the payer said something; a silent one cannot be told to others. */
    public List<LineDecision> spoken() {
        return lines.stream().filter(line -> line.action() != null).toList();
    }
}

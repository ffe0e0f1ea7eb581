package org.priorauth.submission.domain;

import java.util.List;

import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.PayerAnswer.Mistake;

/** What an answer means for the case as a whole. */
public sealed interface Verdict {

    /** Every line that was asked is decided. */
    record Settled(Decision decision) implements Verdict {}

    /** The payer still thinks, about one line at least. */
    record Thinking() implements Verdict {}

    /** The payer waits for the clinic. */
    record Asking(List<RequestedInformation> requested) implements Verdict {}

    /** The payer could not process the request. */
    record Unprocessable(List<Mistake> mistakes) implements Verdict {}

    /** The payer says that it is done and decides no line: a person has to read its words. */
    record NothingDecided() implements Verdict {}

    /** It contradicts itself, or is no answer to act upon: a person has to read it. */
    record Doubtful(List<Doubt> why) implements Verdict {}

    /** The payer has the request and has not said anything yet. */
    record Silent() implements Verdict {}
}

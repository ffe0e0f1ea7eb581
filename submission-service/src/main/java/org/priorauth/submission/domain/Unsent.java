package org.priorauth.submission.domain;

/** Nothing has left the house: new facts decide anew. */
public sealed interface Unsent extends Submission
        permits Submission.Gathering, Submission.Closed, Submission.Assembling, Submission.Ready,
        Submission.ToSend {

    @Override
    default Submission learning(Facts newer) {
        return Submission.of(newer);
    }
}

package org.priorauth.submission.domain;

/** Nothing has left the house: new facts decide anew. */
public sealed interface Unsent extends Submission
        permits Gathering, Closed, Assembling, Ready,
        ToSend {

    @Override
    default Submission learning(Facts newer) {
        return Submission.of(newer);
    }
}

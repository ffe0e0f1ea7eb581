package org.priorauth.submission.domain;

import java.util.Optional;

/** Something has left the house, or may have: new facts change nothing at the payer, a withdrawal stops what is ours. */
public sealed interface Underway extends Submission permits Submission.Sending, Underway.WithPayer {

    /** The same state with newer facts. */
    Submission knowing(Facts newer);

    @Override
    default Submission learning(Facts newer) {
        return newer.withdrawn() ? new Cancelled(newer, latest(), told()) : knowing(newer);
    }

    /** The payer has the request. */
    sealed interface WithPayer extends Underway
            permits Submission.Sent, Submission.Pended, Submission.InformationRequested, Submission.Replying,
            Submission.Decided {

        Case file();

        @Override
        default Optional<Case> told() {
            return Optional.of(file());
        }

        @Override
        default Optional<Intent> latest() {
            return file().intent();
        }
    }
}

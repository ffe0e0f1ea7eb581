package org.priorauth.submission.follow;

import java.util.Optional;

import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.domain.Submission;

/** What comes of what somebody asked for. */
sealed interface Taken {

    /** The case moves; to itself where it is as asked already. */
    record To(Submission state) implements Taken {}

    /** The case is not in a state for that. */
    record No(Refusal why) implements Taken {}

    static Taken of(Optional<? extends Submission> after, Refusal otherwise) {
        return after.<Taken>map(To::new).orElseGet(() -> new No(otherwise));
    }
}

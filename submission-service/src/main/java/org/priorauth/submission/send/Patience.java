package org.priorauth.submission.send;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.submission.SubmissionSettings;

/** How often a payer is tried, and how long it is left alone in between. */
@ApplicationScoped
class Patience {

    private final SubmissionSettings.Retry retry;
    private final Duration answerWithin;
    private final Duration aside;

    Patience(SubmissionSettings settings) {
        this.retry = settings.retry();
        this.answerWithin = settings.answerWithin();
        this.aside = settings.aside();
    }

    boolean isSpentAfter(int tries, Trouble why) {
        return tries >= Math.min(retry.tries(), why.tries());
    }

    /** After the given number of tries: what the payer asks for, or twice as long as the last time. */
    Duration pause(int tries, Optional<Duration> retryAfter) {
        Duration ours = retry.firstPause().multipliedBy(1L << Math.min(tries - 1, 20));
        return retryAfter.map(asked -> shorter(asked, retry.longestRetryAfter()))
                .orElseGet(() -> shorter(ours, retry.longestPause()));
    }

    /** How long a payer may still be at work on what it got. */
    Duration settle() {
        return retry.settle();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** One question, one try, what is looked up beside, and some air. */
    Duration oneTry() {
        return answerWithin.multipliedBy(2).plus(aside.multipliedBy(4)).plusSeconds(5);
    }
}

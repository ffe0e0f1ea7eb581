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

    Patience(SubmissionSettings settings) {
        this.retry = settings.retry();
        this.answerWithin = settings.answerWithin();
    }

    boolean isSpentAfter(int tries) {
        return tries >= retry.tries();
    }

    /** After the given number of tries: what the payer asks for, or twice as long as the last time. */
    Duration pause(int tries, Optional<Duration> retryAfter) {
        Duration ours = retry.firstPause().multipliedBy(1L << Math.min(tries - 1, 20));
        Duration pause = retryAfter.orElse(ours);
        return pause.compareTo(retry.longestPause()) > 0 ? retry.longestPause() : pause;
    }

    /** One question, one try, and some air. */
    Duration oneTry() {
        return answerWithin.multipliedBy(2).plusSeconds(5);
    }
}

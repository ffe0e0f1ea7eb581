package org.priorauth.submission.send;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.submission.Failure;
import org.priorauth.submission.domain.Failed.Again;
import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.domain.PayerAnswer;

/** What came of one try to get a request to the payer. */
sealed interface Delivery {

    /** The payer has it and says this. */
    record Answered(PayerAnswer answer, Raw raw) implements Delivery {}

    /** The payer took it without a word. */
    record Taken() implements Delivery {}

    /** It ends here, until a person acts. */
    record Ended(Failure why, Again again, List<Issue> issues, Optional<Raw> raw) implements Delivery {}

    /**
     * Not now, or nobody knows.
     *
     * @param sent whether it befell the request itself; else it befell a question about it
     */
    record InVain(Trouble why, boolean sent, Optional<Duration> retryAfter, List<Issue> issues)
            implements
                Delivery {}

    /** The payer was asked and has nothing, but may still be at work on what it got: too early to send it again. */
    record TooEarly() implements Delivery {}

    /** The payer's bytes. */
    record Raw(String operation, int status, byte[] body) {}
}

package org.priorauth.submission.send;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.domain.PayerAnswer;

/** What came of one try to get a request to the payer. */
sealed interface Delivery {

    /** The payer has it and says this. */
    record Answered(PayerAnswer answer, Raw raw) implements Delivery {}

    /** The payer took it without a word. */
    record Taken() implements Delivery {}

    /** The payer's server does not want it as it is, and has not kept it. */
    record Refused(List<Issue> issues, Raw raw) implements Delivery {}

    /** Not now, or nobody knows. */
    record InVain(Trouble why, Optional<Duration> retryAfter) implements Delivery {}

    /** What became of an earlier try cannot be asked: this payer knows no {@code $inquire}. */
    record Unaskable() implements Delivery {}

    /** Why it was in vain. */
    enum Trouble {
        UNREACHABLE, UNREADABLE
    }

    /** The payer's bytes. */
    record Raw(String operation, int status, byte[] body) {}
}

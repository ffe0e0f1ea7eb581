package org.priorauth.submission.answer;

import java.util.List;

import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.domain.PayerAnswer;

/** What some bytes of a payer turned out to be. */
public sealed interface Read {

    /** An answer to a request. */
    record Answered(PayerAnswer answer) implements Read {}

    /** An OperationOutcome: the server's word, not the reviewer's. */
    record Outcome(List<Issue> issues) implements Read {}

    /** Neither: a web page, a torn message, another resource. */
    record Unreadable() implements Read {}
}

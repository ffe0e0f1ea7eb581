package org.priorauth.submission.send;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.login.Pass;

/** What came of knocking at a payer's door. */
sealed interface Heard {

    /** The request went out; this came back. */
    record Said(Reply reply) implements Heard {}

    /** It did not go out: the payer's log-in gave no pass. */
    record NoPass(Trouble why, Optional<Duration> retryAfter, List<Issue> issues) implements Heard {

        /** @param sent whether it was the request itself, and not a question about it, that was to go out */
        Delivery.InVain inVain(boolean sent) {
            return new Delivery.InVain(why, sent, retryAfter, issues);
        }
    }

    static NoPass without(Pass.Denied denied) {
        Trouble why = denied.why() == Pass.Why.NOT_NOW ? Trouble.LOGIN_UNREACHABLE : Trouble.NO_LOGIN;
        return new NoPass(why, denied.retryAfter(), List.of(Turned.issue("login", denied.detail())));
    }
}

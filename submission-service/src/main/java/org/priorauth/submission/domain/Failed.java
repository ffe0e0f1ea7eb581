package org.priorauth.submission.domain;

import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.submission.Failure;

/**
 * A person must act.
 *
 * @param issues what the payer's server said, in codes, for technical staff
 * @param again what sending again means
 * @param intent what may be with the payer already
 */
public record Failed(Facts facts, Failure failure, List<Issue> issues, Again again, Optional<Intent> intent,
        Optional<Case> file, Optional<Reply> reply) implements Submission {

    /** What sending again means. */
    public enum Again {
        /** The same intent: the payer may have it, so that it is asked first. */
        SAME_INTENT,
        /** The same intent: the payer has nothing of it. */
        UNSENT,
        /** A new request from the facts as they are now; the payer has nothing of the old one. */
        FROM_THE_FACTS,
        /** Not possible: a person asks the payer and records what it says. */
        NOT
    }

    @Override
    public Optional<Intent> latest() {
        return intent;
    }

    @Override
    public Optional<Case> told() {
        return file;
    }

    /** By a way that people go; only where the payer has nothing of it, so that it gets it once. */
    public Optional<ToSend> byHand(Way way) {
        boolean nothingThere = again == Again.UNSENT || again == Again.FROM_THE_FACTS;
        return intent.filter(any -> nothingThere && reply.isEmpty() && file.isEmpty())
                .map(same -> new ToSend(facts, same.going(way)));
    }

    /** What the payer may have. A refused request is not there; what an answer of ours belongs to is. */
    private Optional<Intent> atPayer() {
        Optional<Intent> answered = reply.map(Reply::file).flatMap(Case::intent);
        return again == Again.SAME_INTENT || again == Again.NOT ? answered.or(() -> intent) : answered;
    }

    /** What belongs to nobody is done with when a person says so; absent of a request of ours. */
    public Optional<Submission> dismissed() {
        return failure.code().equals(Failures.NOBODYS)
                ? Optional.of(new Cancelled(facts, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    /** Absent where there is nothing to send again. */
    public Optional<Submission> retry() {
        return switch (again) {
            case NOT -> Optional.empty();
            case SAME_INTENT -> intent.map(same -> new Sending(facts, same, 1, reply, Optional.empty()));
            case UNSENT -> intent.map(same -> new Sending(facts, same, 0, reply, Optional.empty()));
            case FROM_THE_FACTS -> Optional.of(reply.<Submission>map(still -> new Replying(facts, still))
                    .orElseGet(() -> Submission.of(facts)));
        };
    }

    @Override
    public Submission learning(Facts newer) {
        return newer.withdrawn()
                ? Withdrawing.of(newer, atPayer(), file)
                : new Failed(newer, failure, issues, again, intent, file, reply);
    }
}

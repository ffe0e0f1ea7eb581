package org.priorauth.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.priorauth.submission.domain.Underway.WithPayer;

/**
 * What an answer does to a case, whichever way and in whatever order it came. An answer changes nothing where it is older
 * than what was heard, where nothing was sent, or where it would turn a decision back into a pend.
 */
public final class Hearing {

    private Hearing() {}

    /**
     * An answer that came by itself: a notification, or an inquiry after silence.
     *
     * @param dueAt when the payer owes its decision, where the case is first heard of by this answer
     */
    public static Submission of(Submission before, PayerAnswer answer, Instant at, Instant dueAt) {
        if (before.latest().filter(intent -> answer.isForeign(before.facts(), intent)).isPresent()) {
            return before;
        }
        Verdict verdict = CaseFold.of(answer);
        if (before instanceof Ruled ruled && verdict instanceof Verdict.Settled settled) {
            return again(ruled, settled, answer, at);
        }
        if (before instanceof Sending sending) {
            return sending.reply().isPresent() && !isFinal(verdict) ? before : sending.answered(answer, at, dueAt);
        }
        if (before instanceof WithPayer known) {
            return answer.moment().isBefore(known.file().moment()) || (settledOrAnswering(known) && !isFinal(verdict))
                    ? verdict instanceof Verdict.Doubtful ? Notes.noted(before, Stray.DOUBTFUL) : before
                    : of(before.facts(), known.file(), Optional.empty(), answer, at);
        }
        if (before instanceof Failed failed && failed.intent().isPresent()) {
            Case file = failed.file().orElseGet(() -> Case.opened(failed.intent().get(), at, dueAt));
            return of(before.facts(), file, failed.reply(), answer, at);
        }
        return before;
    }

    /** Upon a decision: it is said again, or another one is; that may be what became of the appeal. */
    private static Submission again(Ruled before, Verdict.Settled verdict, PayerAnswer answer, Instant at) {
        if (before instanceof Appealed) {
            boolean again = verdict.decision() == before.decision()
                    && Contradictions.grantsTheSame(answer.lines(), before.file().lines());
            return again || answer.moment().isBefore(before.file().moment())
                    ? before
                    : of(before.facts(), before.file(), Optional.empty(), answer, at);
        }
        Decided known = before.decided();
        Submission after = Contradictions.heard(known, answer, at);
        return after.equals(known) ? before : after;
    }

    /** A decision that a person read from the payer's paper; it stands over whatever was known. */
    public static Submission byPerson(Submission before, PayerAnswer answer, Instant at) {
        if (before instanceof Cancelled || before instanceof Withdrawing) {
            return before;
        }
        Case file = before.told().orElseGet(() -> Case.onPaper(sent(before), at));
        Submission after = of(before.facts(), file.with(file.docket().contradicted(Optional.empty())), Optional.empty(),
                answer, at);
        return after instanceof Failed ? before : after;
    }

    /** What this service may have sent; a request that only waits for a look was not. */
    private static Optional<Intent> sent(Submission state) {
        return state instanceof Unsent ? Optional.empty() : state.latest();
    }

    static Submission of(Facts facts, Case before, Optional<Reply> reply, PayerAnswer answer, Instant at) {
        Case file = before.hearing(answer);
        Verdict verdict = CaseFold.of(answer);
        if (verdict instanceof Verdict.Settled settled) {
            return new Decided(facts, file.decided(answer, at), settled.decision());
        }
        if (verdict instanceof Verdict.Asking asking) {
            return new InformationRequested(facts, file.paused(at, "The payer waits for what it asked for."),
                    Questions.filed(asking.requested()));
        }
        if (verdict instanceof Verdict.Unprocessable wrong) {
            return new Failed(facts, Failures.unprocessable(wrong.mistakes()), Mistakes.asIssues(wrong.mistakes()),
                    Failed.Again.FROM_THE_FACTS, file.intent(), Optional.of(file), reply);
        }
        if (verdict instanceof Verdict.NothingDecided) {
            return new Failed(facts, Failures.nothingDecided(), List.of(), Failed.Again.NOT, file.intent(),
                    Optional.of(file), reply);
        }
        if (verdict instanceof Verdict.Doubtful doubtful) {
            return new Failed(facts, Failures.doubtful(doubtful.why(), answer.mistakes()),
                    Mistakes.asIssues(answer.mistakes()), Failed.Again.NOT, file.intent(), Optional.of(file), reply);
        }
        return verdict instanceof Verdict.Thinking
                ? new Pended(facts, file.resumed(at))
                : new Sent(facts, file.resumed(at));
    }

    private static boolean settledOrAnswering(WithPayer known) {
        return known instanceof Ruled || known instanceof Replying;
    }

    private static boolean isFinal(Verdict verdict) {
        return verdict instanceof Verdict.Settled;
    }
}

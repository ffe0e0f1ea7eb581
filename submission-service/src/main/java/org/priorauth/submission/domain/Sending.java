package org.priorauth.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.submission.Failure;

/**
 * The intent is recorded: the payer may have it from now on.
 *
 * @param tries how many tries are behind us; above 0 the payer is asked what became of them before any other
 * @param reply present where an answer to the payer's question is on its way
 * @param last how the last try ended; absent before there was one, and after a person had it sent again
 */
public record Sending(Facts facts, Intent intent, int tries, Optional<Reply> reply, Optional<Tried> last)
        implements
            Underway {

    public Sending triedInVain(Tried now) {
        return new Sending(facts, intent, tries + 1, reply, Optional.of(now));
    }

    /** The payer was asked what it has, and it has nothing yet. */
    public Sending asked() {
        return new Sending(facts, intent, tries, reply, last.map(Tried::askedOnceMore));
    }

    /** The payer has it and answered. */
    public Submission answered(PayerAnswer answer, Instant at, Instant dueAt) {
        return answer.isForeign(facts, intent)
                ? fail(Failures.answerForeign(), List.of(), Failed.Again.SAME_INTENT)
                : Hearing.of(facts, received(at, dueAt), reply, answer, at);
    }

    /** The payer took it without a word (2xx with no body). */
    public Submission taken(Instant at, Instant dueAt) {
        return reply.filter(one -> one.attachment().isPresent()).map(one -> one.attached(facts, at))
                .orElseGet(() -> new Sent(facts, received(at, dueAt)));
    }

    public Failed fail(Failure failure, List<Issue> issues, Failed.Again again) {
        return new Failed(facts, failure, issues, again, Optional.of(intent), reply.map(Reply::file), reply);
    }

    @Override
    public Sending knowing(Facts newer) {
        return new Sending(newer, intent, tries, reply, last);
    }

    @Override
    public Optional<Case> told() {
        return reply.map(Reply::file);
    }

    @Override
    public Optional<Intent> latest() {
        return Optional.of(intent);
    }

    /** An answer of ours that is under way is taken back with the request it belongs to. */
    @Override
    public Optional<Intent> toBeTakenBack() {
        return reply.map(Reply::file).flatMap(Case::intent).or(this::latest);
    }

    private Case received(Instant at, Instant dueAt) {
        return reply.map(answering -> answering.attachment().isPresent()
                ? answering.file().answered(at)
                : answering.file().updatedBy(intent, at))
                .orElseGet(() -> Case.opened(intent, at, dueAt));
    }
}

package org.priorauth.submission.follow;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Submission;

import io.smallrye.mutiny.Uni;

/** Reads a clinic's case, or moves it on behalf of somebody. */
@ApplicationScoped
class Cases {

    private final Submissions submissions;
    private final Transactions transactions;
    private final Changes changes;
    private final Moves moves;

    Cases(Submissions submissions, Transactions transactions, Changes changes, Moves moves) {
        this.submissions = submissions;
        this.transactions = transactions;
        this.changes = changes;
        this.moves = moves;
    }

    Uni<Response> read(Caller caller, UUID id, Function<Submission, Response> view) {
        return transactions.quietly(session -> submissions.find(session, caller.tenant(), id))
                .map(found -> found.map(view).orElseGet(() -> Refusal.notFound().problem().response()));
    }

    /** Within the transaction around it, where there is one. */
    Uni<Response> move(Cause cause, BiFunction<Submission, Cause, Taken> deed, Function<Submission, Response> answer) {
        return changes.apply(submissions, cause, (known, why) -> step(known, why, deed))
                .map(outcome -> outcome instanceof Outcome.Refused<Submission> no
                        ? no.why().problem().response()
                        : answer.apply(((Outcome.Done<Submission>) outcome).state()));
    }

    Cause asked(Caller caller, UUID id, String action) {
        return changes.asked(caller, id, action);
    }

    private Step<Submission> step(Optional<Submission> known, Cause cause, BiFunction<Submission, Cause, Taken> deed) {
        if (known.isEmpty()) {
            return Step.refuse(Refusal.notFound());
        }
        Taken taken = deed.apply(known.get(), cause);
        return taken instanceof Taken.No no
                ? Step.refuse(no.why())
                : moves.step(known, ((Taken.To) taken).state(), cause);
    }
}

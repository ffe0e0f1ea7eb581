package org.priorauth.inbox.messages.understanding;

import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.matching.Clue;
import org.priorauth.inbox.messages.store.WaitingMessages;
import org.priorauth.inbox.store.CaseCandidate;
import org.priorauth.inbox.store.Cases;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * More is known of an authorization, e.g. it came only now, or the payer gave it a number: the messages that belong to
 * none and share a clue with it are matched again, the newest first, so many at most.
 */
@ApplicationScoped
class MatchAgain implements ErrandHandler<Case> {

    private final Cases cases;
    private final WaitingMessages waiting;
    private final Rematch rematch;
    private final Transactions transactions;

    MatchAgain(Cases cases, WaitingMessages waiting, Rematch rematch, Transactions transactions) {
        this.cases = cases;
        this.waiting = waiting;
        this.rematch = rematch;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return WaitingMessages.MATCH_AGAIN;
    }

    @Override
    public States<Case, ?> states() {
        return cases;
    }

    @Override
    public int attempts() {
        return 3;
    }

    @Override
    public Uni<BiFunction<Optional<Case>, Cause, Step<Case>>> run(Case one, Errand errand) {
        return transactions.quietlyApart(session -> waiting.sharing(session, errand.tenant(),
                Clue.of(CaseCandidate.of(one))))
                .onItem().transformToMulti(ids -> Multi.createFrom().iterable(ids))
                .onItem().transformToUniAndConcatenate(id -> rematch.again(errand.tenant(), id))
                .onItem().ignoreAsUni().map(done -> (known, cause) -> Step.stay(known));
    }

    @Override
    public Step<Case> giveUp(Optional<Case> state, Cause cause) {
        return Step.stay(state);
    }
}

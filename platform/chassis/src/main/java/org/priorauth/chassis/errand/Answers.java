package org.priorauth.chassis.errand;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Changes.Asked;
import org.priorauth.chassis.chain.Drain;
import org.priorauth.chassis.chain.StateRow;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Transactions;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

/**
 * Brings the answers of one kind of errand back. Those that come while a transaction is under way go into the next one
 * together; if that fails, each gets a transaction of its own, so that one that cannot be stored keeps no other back.
 */
final class Answers<S> {

    static final int TOGETHER = 100;
    private static final Logger LOG = Logger.getLogger(Answers.class);

    private final Queue<Answer<S>> waiting = new ConcurrentLinkedQueue<>();
    private final Drain drain = new Drain(this::turn);
    private final States<S, ?> states;
    private final Errands errands;
    private final Transactions transactions;
    private final Changes changes;

    private record Answer<S>(Errand errand, Asked<S> asked, UniEmitter<? super Void> teller) {}

    Answers(States<S, ?> states, Errands errands, Transactions transactions, Changes changes) {
        this.states = states;
        this.errands = errands;
        this.transactions = transactions;
        this.changes = changes;
    }

    /** Ends when the step is committed, or when the errand turns out to be no longer wanted. */
    Uni<Void> bring(Errand errand, Asked<S> asked) {
        return Uni.createFrom().emitter(teller -> {
            waiting.add(new Answer<>(errand, asked, teller));
            drain.wake().subscribe().with(done -> {}, fault -> LOG.error("answers wait", fault));
        });
    }

    private Uni<Boolean> turn() {
        List<Answer<S>> batch = new ArrayList<>();
        while (batch.size() < TOGETHER && !waiting.isEmpty()) {
            batch.add(waiting.remove());
        }
        return batch.isEmpty() ? Uni.createFrom().item(false) : settle(batch).replaceWith(true);
    }

    private Uni<Void> settle(List<Answer<S>> batch) {
        return commit(states, batch)
                .invoke(() -> batch.forEach(answer -> answer.teller.complete(null)))
                .onFailure().recoverWithUni(fault -> batch.size() == 1 ? refused(batch.get(0), fault) : apart(batch));
    }

    private Uni<Void> apart(List<Answer<S>> batch) {
        return Multi.createFrom().iterable(batch)
                .onItem().transformToUniAndConcatenate(answer -> settle(List.of(answer)))
                .onItem().ignoreAsUni();
    }

    private Uni<Void> refused(Answer<S> answer, Throwable fault) {
        answer.teller.fail(fault);
        return Uni.createFrom().voidItem();
    }

    /** The state's row is locked first, as everywhere: that keeps answers, events and people from each other's throats. */
    private <R extends StateRow> Uni<Void> commit(States<S, R> kept, List<Answer<S>> batch) {
        return transactions.runApart(session -> kept.lock(session, authorizations(batch))
                .chain(rows -> errands.finish(session, batch.stream().map(Answer::errand).toList())
                        .chain(ours -> changes.applyAll(session, kept, rows, wanted(batch, ours)))));
    }

    private List<UUID> authorizations(List<Answer<S>> batch) {
        return batch.stream().map(answer -> answer.errand.authorizationId).distinct().toList();
    }

    /** Not what was dropped or wanted anew while it ran. */
    private List<Asked<S>> wanted(List<Answer<S>> batch, Set<UUID> ours) {
        return batch.stream().filter(answer -> ours.contains(answer.errand.id)).map(Answer::asked).toList();
    }
}

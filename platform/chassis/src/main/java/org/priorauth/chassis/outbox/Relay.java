package org.priorauth.chassis.outbox;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Contexts;
import org.priorauth.chassis.chain.Drain;
import org.priorauth.chassis.chain.Transactions.Committed;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/**
 * Carries committed rows to Kafka. Woken after each commit, with a sweep each second as safety net. Of several relays on
 * one database only the holder of the transaction's advisory lock publishes, so that rows leave in the order of their
 * positions. It takes unpublished rows, never "position greater than the last": a lower position may be committed later.
 * A row counts as published once the broker has acknowledged it; a crash in between publishes it again, with the same
 * {@code ce_id}, and consumers take it once.
 */
@ApplicationScoped
public class Relay {

    static final int BATCH = 200;
    private static final Logger LOG = Logger.getLogger(Relay.class);
    /** Any number, the same in every instance; the databases are separate. */
    private static final long LOCK = 7_072_696_111L;

    private final SessionFactory sessions;
    private final Contexts contexts;
    private final Publisher publisher;
    private final Clock clock;
    private final Drain drain = new Drain(this::turn);

    Relay(SessionFactory sessions, Contexts contexts, Publisher publisher, Clock clock) {
        this.sessions = sessions;
        this.contexts = contexts;
        this.publisher = publisher;
        this.clock = clock;
    }

    void committed(@Observes Committed event) {
        drain().subscribe().with(done -> {}, fault -> LOG.debug("relay", fault));
    }

    @Scheduled(every = "1s", skipExecutionIf = Scheduled.ApplicationNotRunning.class, concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return drain().onFailure().recoverWithUni(this::later);
    }

    /** Publishes until nothing is left, or another relay is at it. */
    Uni<Void> drain() {
        return drain.wake();
    }

    /** A batch that is not full was the last: whoever commits more wakes it again. */
    private Uni<Boolean> turn() {
        return contexts.fresh(() -> sessions.withStatelessTransaction(this::batch)).map(count -> count == BATCH);
    }

    private Uni<Integer> batch(StatelessSession session) {
        return session.createNativeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")", Boolean.class)
                .getSingleResult()
                .chain(mine -> mine ? unpublished(session) : Uni.createFrom().item(List.<OutboxRow>of()))
                .chain(rows -> rows.isEmpty() ? Uni.createFrom().item(0) : publish(session, rows));
    }

    private static Uni<List<OutboxRow>> unpublished(StatelessSession session) {
        return session
                .createSelectionQuery("from OutboxRow where publishedAt is null order by position", OutboxRow.class)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private Uni<Integer> publish(StatelessSession session, List<OutboxRow> rows) {
        return publisher.publish(rows)
                .chain(() -> session.createMutationQuery("update OutboxRow set publishedAt = :now where id in :ids")
                        .setParameter("now", clock.instant())
                        .setParameter("ids", rows.stream().map(row -> row.id).toList())
                        .executeUpdate())
                .replaceWith(rows.size());
    }

    private Uni<Void> later(Throwable fault) {
        LOG.warnf("events wait in the outbox, the broker or the database does not answer: %s",
                fault.getClass().getName());
        return Uni.createFrom().voidItem();
    }
}

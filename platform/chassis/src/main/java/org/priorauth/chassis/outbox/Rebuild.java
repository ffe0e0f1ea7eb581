package org.priorauth.chassis.outbox;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.audit.AuditEntry;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.time.Ids;

import io.smallrye.mutiny.Uni;

/**
 * Kafka is disposable: the rows of a topic are published again, in their order and with their ids, so that consumers who
 * know them stay as they are and a new one hears everything.
 */
@ApplicationScoped
public class Rebuild {

    /** How many events will be published again. */
    public record Started(String topic, int events) {}

    private final Transactions transactions;
    private final Clock clock;
    private final Ids ids;

    Rebuild(Transactions transactions, Clock clock, Ids ids) {
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    public Uni<Started> start(String topic, Caller by) {
        return transactions.runApart(session -> session
                .createMutationQuery(
                        "update OutboxRow set publishedAt = null where topic = :topic and publishedAt is not null")
                .setParameter("topic", topic)
                .executeUpdate()
                .call(count -> session.persist(new AuditEntry(ids.next(), by.tenant(), clock.instant(), by.actor(),
                        "topic.rebuilt", null, topic)))
                .map(count -> new Started(topic, count)));
    }
}

package org.priorauth.chassis.chain;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.priorauth.chassis.deadletter.DeadLetters;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Handles a whole batch in one transaction; if that fails, its records one by one. A record that cannot be read or whose
 * handler throws is a dead letter at once; after any other fault it is tried again, and is a dead letter when its tries
 * are spent. An {@link Outage} costs no try: the batch waits, nothing is lost.
 */
@ApplicationScoped
public class Batches {

    private static final Logger LOG = Logger.getLogger(Batches.class);
    private static final int TRIES = 4;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final BatchTransaction transaction;
    private final Transactions transactions;
    private final DeadLetters deadLetters;

    Batches(BatchTransaction transaction, Transactions transactions, DeadLetters deadLetters) {
        this.transaction = transaction;
        this.transactions = transactions;
        this.deadLetters = deadLetters;
    }

    public Uni<Void> handle(List<ConsumerRecord<String, byte[]>> records) {
        return transaction.commit(records)
                .onFailure().recoverWithUni(fault -> oneByOne(records));
    }

    private Uni<Void> oneByOne(List<ConsumerRecord<String, byte[]>> records) {
        return Multi.createFrom().iterable(records)
                .onItem().transformToUniAndConcatenate(this::handleOne)
                .collect().last();
    }

    private Uni<Void> handleOne(ConsumerRecord<String, byte[]> record) {
        return transaction.commit(List.of(record))
                .onFailure(Outage::is).retry().withBackOff(PAUSE, LONGEST_PAUSE).indefinitely()
                .onFailure(fault -> !(fault instanceof Poison)).retry().withBackOff(PAUSE, LONGEST_PAUSE).atMost(TRIES)
                .onFailure().recoverWithUni(fault -> bury(record, fault));
    }

    private Uni<Void> bury(ConsumerRecord<String, byte[]> record, Throwable fault) {
        Throwable reason = fault instanceof Poison ? fault.getCause() : rootOf(fault);
        LOG.errorf("dead letter: %s partition %d offset %d: %s", record.topic(), record.partition(), record.offset(),
                reason.getClass().getName());
        return transactions.runApart(session -> deadLetters.keep(session, record, reason))
                .onFailure().retry().withBackOff(PAUSE, LONGEST_PAUSE).indefinitely();
    }

    /** Mutiny wraps the last fault of spent retries. */
    private static Throwable rootOf(Throwable fault) {
        return fault.getCause() == null ? fault : fault.getCause();
    }
}

package org.priorauth.chassis.chain;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import io.smallrye.mutiny.Uni;

/** Handles a single record in a transaction of its own and tells of a failure instead of burying it. */
@ApplicationScoped
public class OneRecord {

    private final BatchTransaction transaction;

    OneRecord(BatchTransaction transaction) { this.transaction = transaction; }

    public Uni<Void> handle(ConsumerRecord<String, byte[]> record) {
        return transaction.commit(List.of(record));
    }
}

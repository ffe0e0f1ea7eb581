package org.priorauth.chassis.chain;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.smallrye.mutiny.Uni;

/** Adapts Kafka's poll batches to {@link Batches}. The acknowledgement follows the commit. */
@ApplicationScoped
class EventConsumer {

    private final Batches batches;

    EventConsumer(Batches batches) { this.batches = batches; }

    @Incoming("events")
    Uni<Void> consume(ConsumerRecords<String, byte[]> polled) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>(polled.count());
        polled.forEach(records::add);
        return batches.handle(records);
    }
}

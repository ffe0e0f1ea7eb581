package org.priorauth.chassis.chain;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.cloudevents.EventReader;
import org.priorauth.contracts.Actor;

import io.smallrye.mutiny.Uni;

/** One transaction over many events: take each once, lock their rows, ask the handler, write everything. */
@ApplicationScoped
class BatchTransaction {

    private final Instance<EventHandler<?>> handler;
    private final EventReader reader;
    private final ProcessedEvents processed;
    private final Transactions transactions;
    private final Steps steps;
    private final Clock clock;
    private final Actor service;

    BatchTransaction(Instance<EventHandler<?>> handler, EventReader reader, ProcessedEvents processed,
            Transactions transactions, Steps steps, Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.handler = handler;
        this.reader = reader;
        this.processed = processed;
        this.transactions = transactions;
        this.steps = steps;
        this.clock = clock;
        this.service = Actor.service(service);
    }

    Uni<Void> commit(List<ConsumerRecord<String, byte[]>> records) {
        return Uni.createFrom().deferred(() -> commit(handler.get(), read(records)));
    }

    private List<Event<?>> read(List<ConsumerRecord<String, byte[]>> records) {
        try {
            return records.stream().<Event<?>>map(reader::read).toList();
        } catch (EventReader.Unreadable unreadable) {
            throw new Poison(unreadable);
        }
    }

    private <S> Uni<Void> commit(EventHandler<S> handler, List<Event<?>> all) {
        List<Event<?>> events = all.stream().filter(handler::concerns).toList();
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : transactions.runApart(session -> processed.firstSeen(session, events)
                        .chain(fresh -> fresh.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : take(session, handler, handler.states(), inOrder(events, fresh))));
    }

    /** An id twice in one batch is taken once. */
    private static List<Event<?>> inOrder(List<Event<?>> events, Set<UUID> fresh) {
        Map<UUID, Event<?>> once = new LinkedHashMap<>();
        events.stream().filter(event -> fresh.contains(event.id()))
                .forEach(event -> once.putIfAbsent(event.id(), event));
        return List.copyOf(once.values());
    }

    private <S, R extends StateRow> Uni<Void> take(Session session, EventHandler<S> handler, States<S, R> states,
            List<Event<?>> events) {
        Set<UUID> keys = events.stream().map(Event::authorizationId).collect(Collectors.toSet());
        return states.lock(session, keys)
                .chain(rows -> steps.write(session, states, decide(handler, states, rows, events)));
    }

    private <S, R extends StateRow> List<Steps.Taken<S, R>> decide(EventHandler<S> handler, States<S, R> states,
            Map<UUID, R> rows, List<Event<?>> events) {
        Folding<S, R> folding = new Folding<>(states, rows);
        events.forEach(event -> decide(handler, folding, event));
        return folding.taken();
    }

    /** What happened cannot be refused: where the handler does so all the same, somebody has to look at it. */
    private <S> void decide(EventHandler<S> handler, Folding<S, ?> folding, Event<?> event) {
        try {
            folding.take(cause(event), (known, cause) -> handler.handle(known, event, cause)).refusal()
                    .ifPresent(why -> {
                        throw new IllegalStateException("refused: " + why.code());
                    });
        } catch (RuntimeException fault) {
            throw new Poison(fault);
        }
    }

    private Cause cause(Event<?> event) {
        return new Cause(event.tenant(), event.authorizationId(), service, clock.instant(),
                event.topic().name() + "." + event.data().outcome(), event.correlationId(), event.id(),
                event.traceparent());
    }

}

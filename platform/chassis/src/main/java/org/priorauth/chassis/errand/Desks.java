package org.priorauth.chassis.errand;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Transactions;

import io.quarkus.arc.All;

/** A desk for each kind of errand that the service has a handler for. */
@ApplicationScoped
class Desks {

    private final Map<String, Desk<?>> byKind;

    Desks(@All List<ErrandHandler<?>> handlers, Errands errands, Transactions transactions, Changes changes) {
        this.byKind = handlers.stream().<Desk<?>>map(handler -> desk(handler, errands, transactions, changes))
                .collect(Collectors.toUnmodifiableMap(desk -> desk.handler().kind(), Function.identity()));
    }

    private static <S> Desk<S> desk(ErrandHandler<S> handler, Errands errands, Transactions transactions,
            Changes changes) {
        return new Desk<>(handler, new Answers<>(handler.states(), errands, transactions, changes),
                new AtomicInteger());
    }

    Desk<?> of(Errand errand) {
        return byKind.get(errand.kind);
    }

    List<Desk<?>> all() {
        return List.copyOf(byKind.values());
    }
}

package org.priorauth.chassis.chain;

import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;

import io.smallrye.mutiny.Uni;

/**
 * Runs work in one database transaction, from any thread, and says {@link Committed} afterwards, which wakes relay and
 * errands. One session does one thing at a time: chain, never join (Hibernate Reactive).
 */
@ApplicationScoped
public class Transactions {

    /** Something was committed: there may be events to publish or errands to run. */
    public record Committed() {}

    private final SessionFactory sessions;
    private final Contexts contexts;
    private final Event<Committed> committed;

    Transactions(SessionFactory sessions, Contexts contexts, Event<Committed> committed) {
        this.sessions = sessions;
        this.contexts = contexts;
        this.committed = committed;
    }

    /** Joins the transaction that surrounds the call, where there is one. */
    public <T> Uni<T> run(Function<Session, Uni<T>> work) {
        return announce(contexts.here(transaction(work)));
    }

    /** A transaction of its own, whatever surrounds the call. */
    public <T> Uni<T> runApart(Function<Session, Uni<T>> work) {
        return announce(contexts.fresh(transaction(work)));
    }

    /** For reads: like {@link #run}, but nobody is woken afterwards. */
    public <T> Uni<T> quietly(Function<Session, Uni<T>> work) {
        return contexts.here(transaction(work));
    }

    /** A transaction of its own, and nobody is woken afterwards: for the house-keeping of the chassis. */
    public <T> Uni<T> quietlyApart(Function<Session, Uni<T>> work) {
        return contexts.fresh(transaction(work));
    }

    private <T> Supplier<Uni<T>> transaction(Function<Session, Uni<T>> work) {
        return () -> sessions.withTransaction((session, transaction) -> work.apply(session));
    }

    private <T> Uni<T> announce(Uni<T> done) {
        return done.invoke(() -> committed.fire(new Committed()));
    }
}

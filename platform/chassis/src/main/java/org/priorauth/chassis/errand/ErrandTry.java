package org.priorauth.chassis.errand;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.contracts.Actor;

import io.smallrye.mutiny.Uni;

/** One try of one errand: read the state, do the work, bring the answer back; or put it off; or give up. */
@ApplicationScoped
class ErrandTry {

    private static final Logger LOG = Logger.getLogger(ErrandTry.class);

    private final Errands errands;
    private final Transactions transactions;
    private final Changes changes;
    private final Clock clock;
    private final Actor service;

    ErrandTry(Errands errands, Transactions transactions, Changes changes, Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.errands = errands;
        this.transactions = transactions;
        this.changes = changes;
        this.clock = clock;
        this.service = Actor.service(service);
    }

    <S> Uni<Void> run(ErrandHandler<S> handler, Errand errand) {
        if (errand.attempts > handler.attempts()) {
            return settle(handler, errand, handler::giveUp);
        }
        return transactions
                .quietlyApart(session -> handler.states().find(session, errand.tenantId, errand.authorizationId))
                .chain(state -> state.isEmpty() ? forget(errand) : attempt(handler, state.get(), errand));
    }

    private <S> Uni<Void> attempt(ErrandHandler<S> handler, S state, Errand errand) {
        return Uni.createFrom().deferred(() -> handler.run(state, errand))
                .ifNoItem().after(handler.lease()).fail()
                .onItemOrFailure().transformToUni((answer, fault) -> fault == null
                        ? settle(handler, errand, answer)
                        : failed(handler, errand, fault));
    }

    private <S> Uni<Void> failed(ErrandHandler<S> handler, Errand errand, Throwable fault) {
        LOG.infof("errand %s of %s, try %d: %s", errand.kind, errand.authorizationId, errand.attempts,
                fault.getClass().getName());
        LOG.debug(errand.kind, fault);
        return errand.attempts >= handler.attempts()
                ? settle(handler, errand, handler::giveUp)
                : transactions.quietlyApart(session -> errands.postpone(session, errand,
                        clock.instant().plus(handler.pauseAfter(errand.attempts))));
    }

    private <S> Uni<Void> settle(ErrandHandler<S> handler, Errand errand,
            BiFunction<Optional<S>, Cause, Step<S>> answer) {
        return transactions.runApart(session -> errands.finish(session, errand)
                .chain(ours -> ours ? apply(session, handler.states(), errand, answer) : Uni.createFrom().voidItem()));
    }

    private <S> Uni<Void> apply(Session session, States<S, ?> states, Errand errand,
            BiFunction<Optional<S>, Cause, Step<S>> answer) {
        return changes.apply(session, states, cause(errand), answer).replaceWithVoid();
    }

    private Uni<Void> forget(Errand errand) {
        return transactions.quietlyApart(session -> errands.finish(session, errand)).replaceWithVoid();
    }

    private Cause cause(Errand errand) {
        return new Cause(errand.tenantId, errand.authorizationId, service, clock.instant(), "errand." + errand.kind,
                errand.correlationId, errand.causationId, errand.traceparent);
    }
}

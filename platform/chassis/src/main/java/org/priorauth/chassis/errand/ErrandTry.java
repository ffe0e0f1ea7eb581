package org.priorauth.chassis.errand;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes.Asked;
import org.priorauth.chassis.chain.Contexts;
import org.priorauth.chassis.chain.StateRow;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.contracts.Actor;

import io.smallrye.mutiny.Uni;

/** One try of one errand: do the work, bring the answer back; or put it off; or give up. */
@ApplicationScoped
class ErrandTry {

    private static final Logger LOG = Logger.getLogger(ErrandTry.class);

    private final Errands errands;
    private final Transactions transactions;
    private final Contexts contexts;
    private final Clock clock;
    private final Actor service;

    ErrandTry(Errands errands, Transactions transactions, Contexts contexts, Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.errands = errands;
        this.transactions = transactions;
        this.contexts = contexts;
        this.clock = clock;
        this.service = Actor.service(service);
    }

    <S> Uni<Void> run(Desk<S> desk, Errand errand, Optional<StateRow> row) {
        if (errand.attempts > desk.handler().attempts()) {
            return settle(desk, errand, desk.handler()::giveUp);
        }
        return row.isEmpty() ? forget(errand) : attempt(desk, errand, row.get());
    }

    /** In a context of its own: those taken together may each read and write while they run. */
    private <S> Uni<Void> attempt(Desk<S> desk, Errand errand, StateRow row) {
        ErrandHandler<S> handler = desk.handler();
        return contexts.fresh(() -> handler.run(handler.states().read(row), errand))
                .ifNoItem().after(handler.lease()).fail()
                .onItemOrFailure().transformToUni((answer, fault) -> fault == null
                        ? settle(desk, errand, answer)
                        : failed(desk, errand, fault));
    }

    private <S> Uni<Void> failed(Desk<S> desk, Errand errand, Throwable fault) {
        LOG.infof("errand %s of %s, try %d: %s", errand.kind, errand.authorizationId, errand.attempts,
                fault.getClass().getName());
        LOG.debug(errand.kind, fault);
        return errand.attempts >= desk.handler().attempts()
                ? settle(desk, errand, desk.handler()::giveUp)
                : transactions.quietlyApart(session -> errands.postpone(session, errand,
                        clock.instant().plus(desk.handler().pauseAfter(errand.attempts))));
    }

    private <S> Uni<Void> settle(Desk<S> desk, Errand errand, BiFunction<Optional<S>, Cause, Step<S>> answer) {
        return desk.answers().bring(errand, new Asked<>(cause(errand), answer));
    }

    private Uni<Void> forget(Errand errand) {
        return transactions.quietlyApart(session -> errands.finish(session, List.of(errand))).replaceWithVoid();
    }

    private Cause cause(Errand errand) {
        return new Cause(errand.tenantId, errand.authorizationId, service, clock.instant(), "errand." + errand.kind,
                errand.correlationId, errand.causationId, errand.traceparent);
    }
}

package org.priorauth.chassis.errand;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Drain;
import org.priorauth.chassis.chain.StateRow;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.chain.Transactions.Committed;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Takes due errands of all kinds together, with their states, and starts them; woken after commits and each second. */
@ApplicationScoped
class ErrandRunner {

    private static final Logger LOG = Logger.getLogger(ErrandRunner.class);

    private final Drain drain = new Drain(this::takeDue);
    private final Desks desks;
    private final Errands errands;
    private final ErrandTry tries;
    private final Transactions transactions;
    private final Clock clock;

    /** An errand that is ours now, and the state it is about, where there is one. */
    private record Due(Errand errand, Optional<StateRow> row) {}

    ErrandRunner(Desks desks, Errands errands, ErrandTry tries, Transactions transactions, Clock clock) {
        this.desks = desks;
        this.errands = errands;
        this.tries = tries;
        this.transactions = transactions;
        this.clock = clock;
    }

    void committed(@Observes Committed event) {
        look();
    }

    @Scheduled(every = "1s", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sweep() {
        look();
    }

    private void look() {
        drain.wake().subscribe().with(done -> {}, fault -> LOG.debug("errands wait", fault));
    }

    /** Where every kind got less than it had room for, nothing is left: whoever wants more wakes it again. */
    private Uni<Boolean> takeDue() {
        Instant now = clock.instant();
        List<Errands.Demand> demands = desks.all().stream().map(desk -> desk.demand(now))
                .filter(demand -> demand.room() > 0).toList();
        return demands.isEmpty()
                ? Uni.createFrom().item(false)
                : transactions.quietlyApart(session -> due(session, demands, now))
                        .invoke(found -> found.forEach(due -> start(desks.of(due.errand), due)))
                        .map(found -> demands.stream().anyMatch(demand -> found.size() >= demand.room()));
    }

    private Uni<List<Due>> due(Session session, List<Errands.Demand> demands, Instant now) {
        return errands.take(session, demands, now)
                .map(taken -> taken.stream().collect(Collectors.<Errand, Desk<?>>groupingBy(desks::of)))
                .chain(byDesk -> Multi.createFrom().iterable(byDesk.entrySet())
                        .onItem().transformToUniAndConcatenate(one -> withRows(session, one.getKey(), one.getValue()))
                        .onItem().<Due>disjoint().collect().asList());
    }

    private static Uni<List<Due>> withRows(Session session, Desk<?> desk, List<Errand> taken) {
        return desk.handler().states().rows(session, taken.stream().map(errand -> errand.authorizationId).toList())
                .map(rows -> taken.stream().map(errand -> new Due(errand, row(rows, errand))).toList());
    }

    private static Optional<StateRow> row(Map<UUID, ? extends StateRow> rows, Errand errand) {
        return Optional.<StateRow>ofNullable(rows.get(errand.authorizationId))
                .filter(row -> row.tenantId().equals(errand.tenantId));
    }

    private void start(Desk<?> desk, Due due) {
        desk.running().incrementAndGet();
        tries.run(desk, due.errand, due.row)
                .onTermination().invoke(desk.running()::decrementAndGet)
                .subscribe().with(done -> {}, fault -> LOG.warnf("errand %s of %s is left to its lease: %s",
                        due.errand.kind, due.errand.authorizationId, fault.getClass().getName()));
    }
}

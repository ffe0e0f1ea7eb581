package org.priorauth.chassis.errand;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.chain.Transactions.Committed;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/** Takes due errands, at most {@value #AT_ONCE} of a kind at a time; woken after commits and each second. */
@ApplicationScoped
class ErrandRunner {

    static final int AT_ONCE = 32;
    private static final Logger LOG = Logger.getLogger(ErrandRunner.class);

    private final Map<String, Desk> desks = new ConcurrentHashMap<>();
    private final Errands errands;
    private final ErrandTry tries;
    private final Transactions transactions;
    private final Clock clock;

    /** One kind of errand: who runs it, how many run now, and whether somebody is just fetching more. */
    private record Desk(ErrandHandler<?> handler, AtomicInteger running, AtomicBoolean fetching) {}

    ErrandRunner(@All List<ErrandHandler<?>> handlers, Errands errands, ErrandTry tries, Transactions transactions,
            Clock clock) {
        handlers.forEach(handler -> desks.put(handler.kind(),
                new Desk(handler, new AtomicInteger(), new AtomicBoolean())));
        this.errands = errands;
        this.tries = tries;
        this.transactions = transactions;
        this.clock = clock;
    }

    void committed(@Observes Committed event) {
        desks.values().forEach(this::fetch);
    }

    @Scheduled(every = "1s", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sweep() {
        desks.values().forEach(this::fetch);
    }

    private void fetch(Desk desk) {
        int free = AT_ONCE - desk.running.get();
        if (free <= 0 || !desk.fetching.compareAndSet(false, true)) {
            return;
        }
        taken(desk, free).onTermination().invoke(() -> desk.fetching.set(false))
                .subscribe().with(found -> found.forEach(errand -> start(desk, errand)),
                        fault -> LOG.debug("errands wait", fault));
    }

    private Uni<List<Errand>> taken(Desk desk, int free) {
        Instant now = clock.instant();
        return transactions.quietlyApart(
                session -> errands.take(session, desk.handler.kind(), free, now, now.plus(desk.handler.lease())));
    }

    private void start(Desk desk, Errand errand) {
        desk.running.incrementAndGet();
        tries.run(desk.handler, errand)
                .onTermination().invoke(desk.running::decrementAndGet)
                .subscribe().with(done -> {}, fault -> LOG.warnf("errand %s of %s is left to its lease: %s",
                        desk.handler.kind(), errand.authorizationId, fault.getClass().getName()));
    }
}

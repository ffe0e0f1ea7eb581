package org.priorauth.submission.notice;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.OptimisticLockException;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.submission.notice.NotificationResource.Stored;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/** Works through the notifications, one after the other; woken when one is stored, and each second. */
@ApplicationScoped
class NoticeRunner {

    private static final Logger LOG = Logger.getLogger(NoticeRunner.class);
    private static final int LOOKS = 5;

    private final Notifications notifications;
    private final ResponseInside inside;
    private final Settlement settlement;
    private final Transactions transactions;
    private final AtomicBoolean busy = new AtomicBoolean();

    NoticeRunner(Notifications notifications, ResponseInside inside, Settlement settlement, Transactions transactions) {
        this.notifications = notifications;
        this.inside = inside;
        this.settlement = settlement;
        this.transactions = transactions;
    }

    void stored(@Observes Stored event) {
        sweep();
    }

    @Scheduled(every = "1s", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sweep() {
        if (busy.compareAndSet(false, true)) {
            workOff().onTermination().invoke(() -> busy.set(false))
                    .subscribe().with(done -> {}, fault -> LOG.debug("notifications wait", fault));
        }
    }

    private Uni<Void> workOff() {
        return transactions.quietlyApart(notifications::next).chain(next -> next.isEmpty()
                ? Uni.createFrom().voidItem()
                : handle(next.get()).chain(this::workOff));
    }

    private Uni<Void> handle(NotificationRow row) {
        return inside.of(row)
                .chain(found -> Uni.createFrom()
                        .deferred(() -> transactions.runApart(session -> settle(session, row, found)))
                        // another hand moved the case between the look at it and the lock: look again
                        .onFailure(OptimisticLockException.class).retry().atMost(LOOKS))
                .onFailure().call(fault -> failed(row, fault)).onFailure().recoverWithNull().replaceWithVoid();
    }

    private Uni<Void> settle(Session session, NotificationRow row, Inside found) {
        return notifications.isOurs(session, row.id).chain(ours -> ours
                ? settlement.settle(session, row, found).chain(settled -> notifications
                        .handled(session, row, settled.outcome(), settled.authorization())
                        .invoke(() -> LOG.infof("notification %s of payer %s: %s", row.id, row.payerId,
                                settled.outcome())))
                : Uni.createFrom().voidItem());
    }

    /** One that cannot be applied must not keep the others waiting; it stays on record. */
    private Uni<Void> failed(NotificationRow row, Throwable fault) {
        LOG.errorf("notification %s could not be applied: %s", row.id, fault.getClass().getName());
        UUID nobody = null;
        return transactions.quietlyApart(session -> notifications.handled(session, row, "failed", nobody));
    }
}

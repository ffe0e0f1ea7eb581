package org.priorauth.submission.notice;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.priorauth.submission.notice.Subscriptions.Held;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/** Asks payers now and then whether their subscriptions still stand, one after the other; a lost one is made again. */
@ApplicationScoped
class SubscriptionWatch {

    private static final Logger LOG = Logger.getLogger(SubscriptionWatch.class);

    private final Subscriptions subscriptions;
    private final Subscribing subscribing;
    private final SubscriptionDoor door;
    private final PayerProfiles payers;
    private final AtomicBoolean busy = new AtomicBoolean();

    SubscriptionWatch(Subscriptions subscriptions, Subscribing subscribing, SubscriptionDoor door,
            PayerProfiles payers) {
        this.subscriptions = subscriptions;
        this.subscribing = subscribing;
        this.door = door;
        this.payers = payers;
    }

    @Scheduled(every = "5s", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sweep() {
        if (busy.compareAndSet(false, true)) {
            next().onTermination().invoke(() -> busy.set(false))
                    .subscribe().with(done -> {}, fault -> LOG.debug("subscriptions wait", fault));
        }
    }

    private Uni<Void> next() {
        return subscriptions.toBeChecked().chain(held -> held.isEmpty()
                ? Uni.createFrom().voidItem()
                : check(held.get()).chain(this::next));
    }

    private Uni<Void> check(Held held) {
        Optional<PayerProfile> payer = payers.all().stream().filter(one -> one.id().equals(held.payer())).findFirst();
        return payer.isEmpty()
                ? Uni.createFrom().voidItem()
                : door.standing(payer.get(), held.remote()).chain(standing -> standing == Standing.LOST
                        ? again(payer.get(), held)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> again(PayerProfile payer, Held held) {
        LOG.warnf("a subscription at payer %s is lost and made again", payer.id());
        return subscriptions.lost(held).chain(() -> subscribing.at(payer, held.organization(), held.tenant()));
    }
}

package org.priorauth.submission.notice;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.priorauth.submission.domain.Way;
import org.priorauth.submission.notice.Subscriptions.Held;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/** Asks payers now and then whether their subscriptions still stand, one after the other; a lost one is made
 * again, one for another endpoint or secret is changed, one at a payer that is no longer asked by PAS is deleted. */
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
        if (payer.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return payer.get().channels().contains(Way.PAS)
                ? standing(payer.get(), held)
                : door.end(payer.get(), held.remote()).chain(() -> subscriptions.forgotten(held));
    }

    /** One that was made for another endpoint or secret is changed, one that is lost is ended and made again. */
    private Uni<Void> standing(PayerProfile payer, Held held) {
        return door.standing(payer, held.remote()).chain(standing -> standing == Standing.LOST
                ? door.end(payer, held.remote()).chain(() -> again(payer, held))
                : subscribing.at(payer, held.organization(), held.tenant())
                        .onFailure(Subscribing.NotSubscribed.class).recoverWithNull().replaceWithVoid());
    }

    private Uni<Void> again(PayerProfile payer, Held held) {
        LOG.warnf("a subscription at payer %s is lost and made again", payer.id());
        return subscriptions.lost(held).chain(() -> subscribing.again(payer, held.organization(), held.tenant()));
    }
}

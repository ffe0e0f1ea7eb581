package org.priorauth.submission.notice;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.submission.notice.Subscriptions.Stands;
import org.priorauth.submission.notice.Subscriptions.ToBeMade;
import org.priorauth.submission.payer.PayerProfile;

import io.smallrye.mutiny.Uni;

/** Makes a subscription where there is none, and says so where a payer makes none. */
@ApplicationScoped
class Subscribing {

    /** It could not be made now. */
    static class NotSubscribed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final Logger LOG = Logger.getLogger(Subscribing.class);

    private final Subscriptions subscriptions;
    private final SubscriptionDoor door;
    private final Notifications notifications;
    private final Transactions transactions;

    Subscribing(Subscriptions subscriptions, SubscriptionDoor door, Notifications notifications,
            Transactions transactions) {
        this.notifications = notifications;
        this.transactions = transactions;
        this.subscriptions = subscriptions;
        this.door = door;
    }

    /** The one that stands; empty where the payer makes none. */
    Uni<Optional<Stands>> at(PayerProfile payer, String organization, String tenant) {
        return subscriptions.toBeMade(payer.id(), organization, tenant).chain(secret -> secret.isEmpty()
                ? settled(payer, organization)
                : made(payer, organization, secret.get()).chain(answer -> noted(payer, organization, answer)))
                .chain(() -> subscriptions.stands(payer.id(), organization));
    }

    /** The same after one was lost: what the payer decided meanwhile is asked for. */
    Uni<Void> again(PayerProfile payer, String organization, String tenant) {
        return at(payer, organization, tenant).chain(made -> made.isEmpty()
                ? Uni.createFrom().voidItem()
                : transactions.runApart(session -> notifications.keepMade(session, payer.id(), made.get())));
    }

    /** Who is just making it may be killed before it is made: only what came of it ends the wait. */
    private Uni<Void> settled(PayerProfile payer, String organization) {
        return subscriptions.isSettled(payer.id(), organization).chain(settled -> settled
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().failure(new NotSubscribed()));
    }

    private Uni<Subscribed> made(PayerProfile payer, String organization, ToBeMade wanted) {
        return wanted.known().isPresent()
                ? door.update(payer, wanted.known().get(), organization, wanted.secret())
                : door.subscribe(payer, organization, wanted.secret());
    }

    private Uni<Void> noted(PayerProfile payer, String organization, Subscribed answer) {
        if (answer instanceof Subscribed.Made made) {
            return subscriptions.made(payer.id(), organization, made.id());
        }
        if (answer instanceof Subscribed.Refused refused) {
            LOG.warnf("payer %s makes no subscriptions (%d): it is asked by $inquire after silence", payer.id(),
                    refused.status());
            return subscriptions.refused(payer.id(), organization);
        }
        return Uni.createFrom().failure(new NotSubscribed());
    }
}

package org.priorauth.submission.notice;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
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

    Subscribing(Subscriptions subscriptions, SubscriptionDoor door) {
        this.subscriptions = subscriptions;
        this.door = door;
    }

    Uni<Void> at(PayerProfile payer, String organization, String tenant) {
        return subscriptions.toBeMade(payer.id(), organization, tenant).chain(secret -> secret.isEmpty()
                ? settled(payer, organization)
                : made(payer, organization, secret.get()).chain(answer -> noted(payer, organization, answer)));
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

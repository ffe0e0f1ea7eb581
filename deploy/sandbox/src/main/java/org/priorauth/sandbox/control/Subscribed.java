package org.priorauth.sandbox.control;

import org.priorauth.sandbox.notification.Subscriber;

/** Who subscribed, how many events there were and how many notifications wait. Headers may be secrets and stay out. */
public record Subscribed(String id, String organization, String endpoint, Subscriber.State state, long events,
        int waiting) {

    static Subscribed of(Subscriber subscriber, int waiting) {
        return new Subscribed(subscriber.id(), subscriber.organization(), subscriber.endpoint(), subscriber.state(),
                subscriber.events(), waiting);
    }
}

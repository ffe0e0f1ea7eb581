package org.priorauth.sandbox.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.priorauth.sandbox.payer.Case;

/**
 * Who is told about pended requests of one organization. The same endpoint for the same organization is the same subscriber,
 * however often it subscribes.
 *
 * @param base the payer's FHIR base URL as the subscriber used it
 * @param headers {@code Name: value}, sent with every notification
 */
public record Subscriber(String payer, String base, String organization, String endpoint, List<String> headers,
        State state,
        long events) {

    /** FHIR R4 SubscriptionStatus, as far as it occurs here. */
    public enum State {
        REQUESTED, ACTIVE, ERROR, OFF
    }

    public String id() {
        String name = payer + "|" + organization + "|" + endpoint;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public String url() {
        return base + "/Subscription/" + id();
    }

    boolean wants(Case decided) {
        return state != State.ERROR && payer.equals(decided.payer())
                && decided.filing().organizations().contains(organization);
    }

    Subscriber in(State next) {
        return new Subscriber(payer, base, organization, endpoint, headers, next, events);
    }

    Subscriber withOneEventMore() {
        return new Subscriber(payer, base, organization, endpoint, headers, state, events + 1);
    }

    /** Subscribes anew and goes on counting. */
    Subscriber after(Subscriber earlier) {
        return new Subscriber(payer, base, organization, endpoint, headers, state, earlier.events());
    }
}

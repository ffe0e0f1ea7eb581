package org.priorauth.systemtests.bench;

import java.util.List;

import org.priorauth.systemtests.Orders;

/** What kind of authorization is filed, and which events complete it. */
enum Kind {

    /** With a letter: drafted, signed by API, PDF made, sent with the request, approved. */
    LETTER("", List.of("received", "accepted", "auth-required", "drafted", "signed", "ready", "sent", "decided")),

    /** The payer wants an authorization and no letter: sent and approved. */
    NO_LETTER("-NOLETTER", List.of("received", "accepted", "auth-required", "ready", "sent", "decided")),

    /** The payer wants no authorization. */
    NOT_REQUIRED("-NOAUTH", List.of("received", "accepted", "not-required"));

    private final String trigger;
    private final List<String> stages;

    Kind(String trigger, List<String> stages) {
        this.trigger = trigger;
        this.stages = stages;
    }

    Orders orders() {
        return Orders.of(trigger);
    }

    /** Outcomes in the order in which they come; the last one completes it. */
    List<String> stages() {
        return stages;
    }

    String last() {
        return stages.get(stages.size() - 1);
    }
}

package org.priorauth.sandbox.payer;

import java.util.List;
import java.util.Optional;

/** What a payer has received so far, for whoever wants to prove something about it. */
public record Standings(long duplicateIntents, List<Known> known) {

    /** One Bundle.identifier: how often it came, and the case if one was made of it. */
    public record Known(BusinessIdentifier bundle, int deliveries, Optional<Case> taken) {}
}

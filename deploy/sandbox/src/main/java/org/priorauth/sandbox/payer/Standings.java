package org.priorauth.sandbox.payer;

import java.util.List;
import java.util.Optional;

/** What a payer has received so far, for whoever wants to prove something about it. */
public record Standings(Tally tally, List<Known> known) {

    /**
     * Counts since the start, also of what is forgotten by now.
     *
     * @param claims requests taken in
     * @param deliveries Bundles that kept the rules
     * @param repeated of those, how many brought a claim that was taken in before
     * @param duplicateIntents of those, how many were refused because their intent was open under another Bundle.identifier
     */
    public record Tally(long claims, long deliveries, long repeated, long duplicateIntents) {

        static final Tally NOTHING = new Tally(0, 0, 0, 0);

        Tally delivered() { return new Tally(claims, deliveries + 1, repeated, duplicateIntents); }

        Tally taken() { return new Tally(claims + 1, deliveries, repeated, duplicateIntents); }

        Tally again() { return new Tally(claims, deliveries, repeated + 1, duplicateIntents); }

        Tally duplicate() { return new Tally(claims, deliveries, repeated, duplicateIntents + 1); }
    }

    /** One Bundle.identifier: how often it came, and the case if one was made of it. */
    public record Known(BusinessIdentifier bundle, int deliveries, Optional<Case> taken) {

        boolean isPended() { return taken.filter(it -> it.standing() instanceof Standing.Pended).isPresent(); }
    }
}

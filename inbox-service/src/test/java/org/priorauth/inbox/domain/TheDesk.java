package org.priorauth.inbox.domain;

import java.util.Optional;
import java.util.Set;

import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Actor;
import org.priorauth.inbox.settings.HouseRules;

/** Who works at Riverside, an hour after noon. */
final class TheDesk {

    static final Staff ANA = new Staff(Cast.ANA, Set.of("coordinator"), Cast.NOON.plusSeconds(3_600));
    static final Staff CHEN = new Staff(Cast.CHEN, Set.of("clinician"), Cast.NOON.plusSeconds(3_600));
    static final Staff LEE = new Staff(new Actor("lee", "lead", "Robin Lee"), Set.of("lead"),
            Cast.NOON.plusSeconds(3_600));

    private TheDesk() {}

    static Desk of(Case of, Staff by) {
        return new Desk(of, HouseRules.SHIPPED, by, Optional.empty());
    }

    static Desk of(Case of, Staff by, int seen) {
        return new Desk(of, HouseRules.SHIPPED, by, Optional.of(seen));
    }

    static Case done(Reply reply) {
        return ((Reply.Done) reply).told().now();
    }

    static String sentence(Reply reply) {
        return ((Reply.Done) reply).told().entries().get(0).sentence();
    }
}

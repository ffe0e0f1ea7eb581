package org.priorauth.chassis.tally;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Event;
import org.priorauth.chassis.chain.EventHandler;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.benefits.CoverageDetermined;

/** Counts; throws for authorizations that a test has poisoned. */
@ApplicationScoped
public class CountEvents implements EventHandler<Tally> {

    public static final Set<UUID> POISONED = ConcurrentHashMap.newKeySet();

    private final Tallies tallies;

    CountEvents(Tallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public States<Tally, ?> states() {
        return tallies;
    }

    @Override
    public Step<Tally> handle(Optional<Tally> known, Event<?> event, Cause cause) {
        if (POISONED.contains(event.authorizationId())) {
            throw new IllegalArgumentException("Maya Reyes must not be in any log");
        }
        List<Integer> revisions = Stream.concat(known.stream().flatMap(tally -> tally.revisions().stream()),
                Stream.of(event.data().revision())).toList();
        return Step.<Tally>to(new Tally.Counting(revisions))
                .announcing(Topics.COVERAGE_DETERMINED, revision -> counted(cause, revision));
    }

    public static CoverageDetermined counted(Cause cause, int revision) {
        return new CoverageDetermined(cause.authorizationId(), CoverageDetermined.Outcome.NOT_REQUIRED, revision,
                cause.at(), cause.by(), 1, List.of(), List.of(), List.of(), List.of());
    }
}

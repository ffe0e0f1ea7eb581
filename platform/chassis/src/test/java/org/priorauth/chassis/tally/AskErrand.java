package org.priorauth.chassis.tally;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.contracts.Topics;

import io.smallrye.mutiny.Uni;

/** An errand that fails as often as a test says, else reads the database as errands do, then closes the tally. */
@ApplicationScoped
public class AskErrand implements ErrandHandler<Tally> {

    public static final Map<UUID, Integer> FAILURES = new ConcurrentHashMap<>();
    public static final Map<UUID, List<Integer>> TRIES = new ConcurrentHashMap<>();
    /** Whose answer cannot be stored. */
    public static final Set<UUID> UNSTORABLE = ConcurrentHashMap.newKeySet();

    private final Tallies tallies;
    private final Transactions transactions;

    AskErrand(Tallies tallies, Transactions transactions) {
        this.tallies = tallies;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return "ask";
    }

    @Override
    public States<Tally, ?> states() {
        return tallies;
    }

    @Override
    public Uni<BiFunction<Optional<Tally>, Cause, Step<Tally>>> run(Tally state, Errand errand) {
        TRIES.computeIfAbsent(errand.authorizationId(), id -> new CopyOnWriteArrayList<>()).add(errand.attempt());
        return errand.attempt() <= FAILURES.getOrDefault(errand.authorizationId(), 0)
                ? Uni.createFrom().failure(new IllegalStateException("down"))
                : transactions.quietly(session -> tallies.find(session, errand.tenant(), errand.authorizationId()))
                        .replaceWith(AskErrand::close);
    }

    private static Step<Tally> close(Optional<Tally> known, Cause cause) {
        if (UNSTORABLE.contains(cause.authorizationId())) {
            throw new IllegalStateException("no such step");
        }
        return Step.<Tally>to(new Tally.Closed(known.orElseThrow().revisions()))
                .announcing(Topics.COVERAGE_DETERMINED, revision -> CountEvents.counted(cause, revision));
    }

    @Override
    public Step<Tally> giveUp(Optional<Tally> state, Cause cause) {
        return Step.<Tally>to(new Tally.Closed(List.of(-1)));
    }

    @Override
    public int attempts() {
        return 3;
    }

    @Override
    public Duration pauseAfter(int attempt) {
        return Duration.ofMillis(50);
    }
}

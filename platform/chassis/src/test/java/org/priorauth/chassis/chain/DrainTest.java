package org.priorauth.chassis.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

class DrainTest {

    private final List<UniEmitter<? super Boolean>> turns = new ArrayList<>();
    private final Drain drain = new Drain(() -> Uni.createFrom().emitter(turns::add));

    @Test
    void wakesDuringATurnAreOneMoreTurnTogether() {
        // Given
        List<String> ended = new ArrayList<>();
        drain.wake().subscribe().with(done -> ended.add("first"));

        // When
        drain.wake().subscribe().with(done -> ended.add("second"));
        drain.wake().subscribe().with(done -> ended.add("third"));
        turns.get(0).complete(false);

        // Then
        assertThat(turns).hasSize(2);
        assertThat(ended).containsExactly("second", "third");
        turns.get(1).complete(false);
        assertThat(turns).hasSize(2);
        assertThat(ended).containsExactly("second", "third", "first");
    }

    @Test
    void turnsAreTakenUntilNothingIsLeft() {
        // Given
        AtomicInteger left = new AtomicInteger(100_000);

        // When
        new Drain(() -> Uni.createFrom().item(left.decrementAndGet() > 0)).wake().await().indefinitely();

        // Then
        assertThat(left).hasValue(0);
    }

    @Test
    void afterAFailedTurnTheNextWakeTriesAgain() {
        // Given
        AtomicInteger tries = new AtomicInteger();
        Drain failing = new Drain(() -> {
            tries.incrementAndGet();
            return Uni.createFrom().failure(new IllegalStateException("down"));
        });

        // When
        assertThatThrownBy(() -> failing.wake().await().indefinitely()).hasMessage("down");
        assertThatThrownBy(() -> failing.wake().await().indefinitely()).hasMessage("down");

        // Then
        assertThat(tries).hasValue(2);
    }
}

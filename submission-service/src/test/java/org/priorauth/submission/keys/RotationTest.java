package org.priorauth.submission.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.submission.payer.Algorithm;

class RotationTest {

    private static final Rotation ROTATION = new Rotation(Duration.ofDays(90), Duration.ofDays(7), Duration.ofDays(1));
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final SigningKey FIRST = key(1, START);
    private static final SigningKey SECOND = key(2, START.plus(Duration.ofDays(90)));

    @Test
    void theFirstKeySignsAtOnce() {
        assertThat(ROTATION.due(List.of(), START)).contains(new Rotation.Next(1, START));
    }

    @Test
    void theNextOneIsMadeAWeekBeforeItSigns() {
        assertThat(ROTATION.due(List.of(FIRST), START.plus(Duration.ofDays(82)))).isEmpty();
        assertThat(ROTATION.due(List.of(FIRST), START.plus(Duration.ofDays(83))))
                .contains(new Rotation.Next(2, START.plus(Duration.ofDays(90))));
    }

    @Test
    void aServiceThatWasAsleepStillPublishesTheNextOneAWeekAhead() {
        // Given
        Instant late = START.plus(Duration.ofDays(200));

        // When, Then
        assertThat(ROTATION.due(List.of(FIRST), late)).contains(new Rotation.Next(2, late.plus(Duration.ofDays(7))));
        assertThat(ROTATION.current(List.of(FIRST, SECOND), START.plus(Duration.ofDays(89)))).contains(FIRST);
    }

    @Test
    void theNextOneSignsFromItsTimeOn() {
        assertThat(ROTATION.current(List.of(FIRST, SECOND), SECOND.activeFrom())).contains(SECOND);
    }

    @Test
    void theOldOneStaysPublishedUntilWhatItSignedIsOver() {
        // Given
        List<SigningKey> both = List.of(FIRST, SECOND);

        // When, Then
        assertThat(ROTATION.isPublished(FIRST, both, SECOND.activeFrom().plus(Duration.ofHours(23)))).isTrue();
        assertThat(ROTATION.isPublished(FIRST, both, SECOND.activeFrom().plus(Duration.ofHours(25)))).isFalse();
        assertThat(ROTATION.isPublished(SECOND, both, START.plus(Duration.ofDays(84)))).isTrue();
    }

    private static SigningKey key(int slot, Instant from) {
        return new SigningKey("key-" + slot, Algorithm.RS384, slot, from, "{}", new byte[0]);
    }
}

package org.priorauth.submission.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When keys change: the next one is published before it signs, so that payers which keep a copy of ours know it by then;
 * the one before stays published until nothing that it signed is good any more.
 *
 * @param every how long a key signs
 * @param ahead how long a key is published before it signs
 * @param keep how long it is published after it has stopped
 */
record Rotation(Duration every, Duration ahead, Duration keep) {

    /** The key to be made. */
    record Next(int slot, Instant activeFrom) {}

    /** What is to be made now, given all keys of one algorithm. */
    Optional<Next> due(List<SigningKey> keys, Instant now) {
        Optional<SigningKey> latest = keys.stream().max(Comparator.comparingInt(SigningKey::slot));
        if (latest.isEmpty()) {
            return Optional.of(new Next(1, now));
        }
        Instant planned = latest.get().activeFrom().plus(every);
        return now.isBefore(planned.minus(ahead))
                ? Optional.empty()
                : Optional.of(new Next(latest.get().slot() + 1, later(planned, now.plus(ahead))));
    }

    /** Signs now. */
    Optional<SigningKey> current(List<SigningKey> keys, Instant now) {
        return keys.stream().filter(key -> !key.activeFrom().isAfter(now))
                .max(Comparator.comparingInt(SigningKey::slot));
    }

    boolean isPublished(SigningKey key, List<SigningKey> keys, Instant now) {
        return keys.stream().filter(other -> other.algorithm() == key.algorithm() && other.slot() == key.slot() + 1)
                .noneMatch(successor -> successor.activeFrom().plus(keep).isBefore(now));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

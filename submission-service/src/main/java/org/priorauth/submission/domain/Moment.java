package org.priorauth.submission.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * When the payer said something, as far as it can be known: notifications overtake each other.
 *
 * @param created ClaimResponse.created, where it is an instant and not just a day
 * @param event the number of the notification's event within its subscription
 */
public record Moment(Optional<Instant> created, Optional<Long> event) {

    public static final Moment UNKNOWN = new Moment(Optional.empty(), Optional.empty());

    /** The payer's own time rules; at the same time, or without one, the number of the event does. */
    public boolean isBefore(Moment other) {
        int byTime = compare(created, other.created);
        return byTime < 0 || (byTime == 0 && compare(event, other.event) < 0);
    }

    /** The newer one, keeping what it does not say. */
    public Moment then(Moment newer) {
        return new Moment(newer.created.or(() -> created), newer.event.or(() -> event));
    }

    private static <T extends Comparable<T>> int compare(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() ? one.get().compareTo(other.get()) : 0;
    }
}

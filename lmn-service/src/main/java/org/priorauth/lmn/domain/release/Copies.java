package org.priorauth.lmn.domain.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.contracts.Wire;
import org.priorauth.lmn.domain.release.CopyRequest.Pending;

/**
 * Every request for a copy of one authorization's letters, the oldest first.
 *
 * @param told of which request the chain knows that it presses; absent where of none, and in what was stored before it was
 *        told
 */
public record Copies(List<CopyRequest> requests, Pressing told) {

    public Copies {
        requests = Wire.list(requests);
    }

    public static Copies none() {
        return new Copies(List.of(), null);
    }

    public List<CopyRequest> of(UUID letterId) {
        return requests.stream().filter(one -> one.asked().letterId().equals(letterId)).toList();
    }

    public Optional<CopyRequest> find(UUID letterId, UUID id) {
        return of(letterId).stream().filter(one -> one.asked().id().equals(id)).findFirst();
    }

    /** In the place of the request with the same id, or as the last. */
    public Copies with(CopyRequest changed) {
        List<CopyRequest> next = new ArrayList<>(requests);
        next.removeIf(one -> one.asked().id().equals(changed.asked().id()));
        next.add(changed);
        next.sort(Comparator.comparing(one -> one.asked().id()));
        return new Copies(next, told);
    }

    public Copies telling(Pressing now) {
        return new Copies(requests, now);
    }

    /** The first day on which an answer is due; empty where nobody waits. */
    public Optional<LocalDate> nextDue() {
        return pending().map(Asked::due).min(Comparator.naturalOrder());
    }

    /** The one that is due first, once its day is near. */
    public Optional<Pressing> pressing(AccessRule rule, Instant now) {
        return pending().filter(asked -> rule.soon(asked.due(), now))
                .min(Comparator.comparing(Asked::due).thenComparing(Asked::id))
                .map(asked -> Pressing.of(asked, rule, now));
    }

    /** When time alone makes another one press, or the same one more. */
    public Optional<Instant> nextLook(AccessRule rule, Instant now) {
        return pending().flatMap(asked -> Stream.of(rule.soonFrom(asked.due()), rule.lateFrom(asked.due())))
                .filter(at -> at.isAfter(now)).min(Comparator.naturalOrder());
    }

    private Stream<Asked> pending() {
        return requests.stream().filter(Pending.class::isInstance).map(CopyRequest::asked);
    }
}

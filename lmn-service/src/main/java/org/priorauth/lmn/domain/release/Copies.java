package org.priorauth.lmn.domain.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.contracts.Wire;
import org.priorauth.lmn.domain.release.CopyRequest.Pending;

/** Every request for a copy of one authorization's letters, the oldest first. */
public record Copies(List<CopyRequest> requests) {

    public Copies {
        requests = Wire.list(requests);
    }

    public static Copies none() {
        return new Copies(List.of());
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
        return new Copies(next);
    }

    /** The first day on which an answer is due; empty where nobody waits. */
    public Optional<LocalDate> nextDue() {
        return requests.stream().filter(Pending.class::isInstance).map(one -> one.asked().due())
                .min(Comparator.naturalOrder());
    }
}

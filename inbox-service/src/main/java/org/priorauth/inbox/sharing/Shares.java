package org.priorauth.inbox.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.priorauth.inbox.domain.work.Owner;

/** Who gets which work: always who has the least then; of equals who is named first. */
record Shares(Map<Owner.Person, Long> loads) {

    /** Work that no person has. */
    record Waiting(UUID item, UUID authorization) {}

    /** One piece and who gets it. */
    record Share(Waiting work, Owner.Person to) {}

    List<Share> of(List<Waiting> waiting) {
        Map<Owner.Person, Long> now = new LinkedHashMap<>(loads);
        List<Share> shares = new ArrayList<>();
        for (Waiting work : waiting) {
            now.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey).ifPresent(to -> {
                now.merge(to, 1L, Long::sum);
                shares.add(new Share(work, to));
            });
        }
        return List.copyOf(shares);
    }
}

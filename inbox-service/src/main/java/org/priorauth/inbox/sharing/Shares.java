package org.priorauth.inbox.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.priorauth.inbox.domain.work.Owner;

/** Who gets which work: always who has the least then; of equals who is named first. */
record Shares(Map<Owner.Person, Long> loads) {

    /** One piece and who gets it. */
    record Share(UUID item, Owner.Person to) {}

    /** @param waiting work that no person has */
    List<Share> of(List<UUID> waiting) {
        Map<Owner.Person, Long> now = new LinkedHashMap<>(loads);
        List<Share> shares = new ArrayList<>();
        for (UUID work : waiting) {
            now.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey).ifPresent(to -> {
                now.merge(to, 1L, Long::sum);
                shares.add(new Share(work, to));
            });
        }
        return List.copyOf(shares);
    }
}

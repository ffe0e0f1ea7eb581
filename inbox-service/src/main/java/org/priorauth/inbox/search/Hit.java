package org.priorauth.inbox.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.priorauth.inbox.paging.Keyset;
import org.priorauth.inbox.paging.Keyset.Key;

/**
 * Something was found.
 *
 * @param kind {@code authorization}, {@code message} or {@code page}
 * @param rank the higher the better it agrees
 * @param at when it last changed, came or was filed; microseconds since 1970, which PostgreSQL compares exactly
 */
record Hit(String kind, UUID id, int rank, long at) {

    static final String USUAL_ORDER = "best";
    static final Map<String, Keyset<Hit>> ORDERS = Map.of(USUAL_ORDER, new Keyset<>(USUAL_ORDER, true,
            List.of(Key.number("hit.rank", Hit::rank), new Key<>("hit.at", Hit::at, Long::valueOf),
                    Key.id("hit.id", Hit::id))));

    static Hit of(Object[] row) {
        return new Hit((String) row[0], (UUID) row[1], ((Number) row[2]).intValue(), ((Number) row[3]).longValue());
    }
}

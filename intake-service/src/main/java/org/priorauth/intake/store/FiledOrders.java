package org.priorauth.intake.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.hibernate.reactive.mutiny.Mutiny.Session;

import io.smallrye.mutiny.Uni;

/**
 * Which open request holds which key. Two that want the same key at once meet at the primary key: the second waits for
 * the first, and then sees who has it.
 */
@Singleton
public class FiledOrders {

    /** PostgreSQL's day after all days, for a request with no last day. */
    private static final String NEVER = "infinity";

    /**
     * A request that wants its keys.
     *
     * @param keys hashed, no PHI
     * @param until the last day of the requested period, after which the keys are free again
     */
    public record Claim(UUID authorization, Collection<String> keys, Optional<LocalDate> until) {}

    /** Takes the keys for each claim; answers with those keys that other open requests hold, and which those are. */
    public Uni<Map<String, UUID>> take(Session session, String tenant, Collection<Claim> claims, LocalDate today) {
        Map<String, Claim> byKey = new HashMap<>();
        claims.forEach(claim -> claim.keys().forEach(key -> byKey.putIfAbsent(key, claim)));
        return byKey.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : insert(session, tenant, byKey, today).chain(taken -> others(session, tenant, byKey, taken));
    }

    /** Sorted, so that two messages with the same orders never wait for each other in a ring. */
    private static Uni<List<String>> insert(Session session, String tenant, Map<String, Claim> byKey,
            LocalDate today) {
        List<String> keys = byKey.keySet().stream().sorted().toList();
        return session
                .createNativeQuery(
                        """
                        insert into filed_order (tenant_id, key, authorization_id, until)
                        select cast(:tenant as varchar), one.key, cast(one.id as uuid), cast(one.until as date)
                        from unnest(string_to_array(:keys, ','), string_to_array(:ids, ','), string_to_array(:untils, ','))
                             as one (key, id, until)
                        order by one.key
                        on conflict (tenant_id, key) do update
                        set authorization_id = excluded.authorization_id, until = excluded.until
                        where filed_order.until < :today or filed_order.authorization_id = excluded.authorization_id
                        returning key""",
                        String.class)
                .setParameter("tenant", tenant)
                .setParameter("keys", String.join(",", keys))
                .setParameter("ids", joined(keys, key -> byKey.get(key).authorization().toString()))
                .setParameter("untils", joined(keys, key -> byKey.get(key).until().map(LocalDate::toString)
                        .orElse(NEVER)))
                .setParameter("today", today)
                .getResultList();
    }

    private static String joined(List<String> keys, java.util.function.UnaryOperator<String> value) {
        return keys.stream().map(value).collect(Collectors.joining(","));
    }

    private static Uni<Map<String, UUID>> others(Session session, String tenant, Map<String, Claim> byKey,
            List<String> taken) {
        Set<String> held = byKey.keySet().stream().filter(key -> !taken.contains(key)).collect(Collectors.toSet());
        if (held.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createNativeQuery(
                "select key, authorization_id from filed_order where tenant_id = :tenant and key in (:keys)",
                Object[].class)
                .setParameter("tenant", tenant)
                .setParameter("keys", held)
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1])));
    }

    /** The request is closed, or was never filed: whatever it holds is free. */
    public Uni<Integer> release(Session session, Collection<UUID> authorizations) {
        return authorizations.isEmpty()
                ? Uni.createFrom().item(0)
                : session.createNativeQuery("delete from filed_order where authorization_id in (:ids)")
                        .setParameter("ids", authorizations)
                        .executeUpdate();
    }
}

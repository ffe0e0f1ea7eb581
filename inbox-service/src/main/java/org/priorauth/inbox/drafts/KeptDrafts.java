package org.priorauth.inbox.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;

import io.smallrye.mutiny.Uni;

/** The drafts of everybody. */
@ApplicationScoped
class KeptDrafts {

    /** What nobody has gone on with for so long is forgotten. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Clock clock;

    KeptDrafts(Clock clock) { this.clock = clock; }

    Uni<Optional<KeptDraft>> find(Session session, Caller caller, String key) {
        return session.createNativeQuery("""
                                         select authorization_id, text, edition,
                                                cast(extract(epoch from updated_at) * 1000 as bigint)
                                         from draft where tenant_id = :tenant and person = :person and key = :key
                                         for update""", Object[].class)
                .setParameter("tenant", caller.tenant())
                .setParameter("person", caller.id())
                .setParameter("key", key)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(found -> draft(key, found)));
    }

    private static KeptDraft draft(String key, Object[] row) {
        return new KeptDraft(key, (UUID) row[0], (String) row[1], ((Number) row[2]).intValue(),
                Instant.ofEpochMilli(((Number) row[3]).longValue()));
    }

    Uni<Void> save(Session session, Caller caller, String key, KeptDraft.Text text) {
        return session
                .createNativeQuery(
                        """
                        insert into draft (tenant_id, person, key, authorization_id, text, edition, updated_at)
                        values (:tenant, :person, :key, cast(:authorization as uuid), :text, 1, :now)
                        on conflict (tenant_id, person, key) do update
                        set text = excluded.text, authorization_id = excluded.authorization_id,
                            edition = draft.edition + 1, updated_at = excluded.updated_at""")
                .setParameter("tenant", caller.tenant())
                .setParameter("person", caller.id())
                .setParameter("key", key)
                .setParameter("authorization", text.authorizationId())
                .setParameter("text", text.text())
                .setParameter("now", clock.instant())
                .executeUpdate()
                .chain(() -> forget(session));
    }

    private Uni<Void> forget(Session session) {
        return session.createNativeQuery("delete from draft where updated_at < :long_ago")
                .setParameter("long_ago", clock.instant().minus(KEPT))
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> delete(Session session, Caller caller, String key) {
        return session.createNativeQuery(
                "delete from draft where tenant_id = :tenant and person = :person and key = :key")
                .setParameter("tenant", caller.tenant())
                .setParameter("person", caller.id())
                .setParameter("key", key)
                .executeUpdate()
                .replaceWithVoid();
    }
}

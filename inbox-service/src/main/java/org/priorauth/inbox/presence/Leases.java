package org.priorauth.inbox.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.inbox.settings.InboxSettings;

import io.smallrye.mutiny.Uni;

/** Who is at which case, until when. */
@ApplicationScoped
public class Leases {

    private final Clock clock;
    private final Duration lease;

    Leases(Clock clock, InboxSettings settings) {
        this.clock = clock;
        this.lease = settings.presence().lease();
    }

    /** Until when it holds. */
    Uni<Instant> take(Session session, Caller caller, UUID authorization, String doing) {
        Instant until = clock.instant().plus(lease);
        return session.createNativeQuery("""
                                         insert into presence (authorization_id, person, tenant_id, name, doing, until)
                                         values (:authorization, :person, :tenant, :name, :doing, :until)
                                         on conflict (authorization_id, person) do update
                                         set name = excluded.name, doing = excluded.doing, until = excluded.until""")
                .setParameter("authorization", authorization)
                .setParameter("person", caller.id())
                .setParameter("tenant", caller.tenant())
                .setParameter("name", caller.name() == null ? caller.id() : caller.name())
                .setParameter("doing", doing)
                .setParameter("until", until)
                .executeUpdate()
                .replaceWith(until);
    }

    Uni<Void> leave(Session session, Caller caller, UUID authorization) {
        return session.createNativeQuery("""
                                         delete from presence
                                         where authorization_id = :authorization and person = :person
                                           and tenant_id = :tenant""")
                .setParameter("authorization", authorization)
                .setParameter("person", caller.id())
                .setParameter("tenant", caller.tenant())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Who is gone takes no room. */
    Uni<Void> forget(Session session) {
        return session.createNativeQuery("delete from presence where until <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Everybody who is anywhere now, always in the same order. */
    public Uni<List<Present.At>> all(Session session) {
        return session.createNativeQuery("""
                                         select tenant_id, authorization_id, person, name, doing from presence
                                         where until > :now order by authorization_id, person""", Object[].class)
                .setParameter("now", clock.instant())
                .getResultList()
                .map(rows -> rows.stream().map(Leases::at).toList());
    }

    private static Present.At at(Object[] row) {
        return new Present.At((String) row[0], (UUID) row[1],
                new Present((String) row[2], (String) row[3], (String) row[4]));
    }
}

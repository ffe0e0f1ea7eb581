package org.priorauth.inbox.fax;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;

import io.smallrye.mutiny.Uni;

/**
 * Which webhooks were taken. One that comes again to the byte is a replay and is refused; a service that has lost our answer
 * signs anew, and its fax is then known by its id.
 */
@ApplicationScoped
class Deliveries {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Clock clock;

    Deliveries(Clock clock) { this.clock = clock; }

    /** Within the transaction that stores what came; false where it was taken before. */
    Uni<Boolean> first(Session session, String line, Seal seal) {
        return session
                .createNativeQuery("""
                                   insert into webhook_delivery (line, id, time, received_at)
                                   values (:line, :id, :time, :now) on conflict do nothing""")
                .setParameter("line", line)
                .setParameter("id", seal.id())
                .setParameter("time", seal.time())
                .setParameter("now", clock.instant())
                .executeUpdate()
                .map(count -> count == 1)
                .call(() -> forget(session));
    }

    /** What is older than any tolerance is refused by its time. */
    private Uni<Integer> forget(Session session) {
        return session.createNativeQuery("delete from webhook_delivery where received_at < :old")
                .setParameter("old", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}

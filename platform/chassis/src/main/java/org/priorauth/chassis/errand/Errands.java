package org.priorauth.chassis.errand;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step.Wanted;
import org.priorauth.chassis.time.Ids;

import io.smallrye.mutiny.Uni;

/** The errands that wait, and who takes them. */
@ApplicationScoped
public class Errands {

    /** What one step changes. */
    public record Change(List<Wanted> wanted, List<String> dropped, Cause cause) {}

    private final Ids ids;

    Errands(Ids ids) { this.ids = ids; }

    /** Within the step's transaction. Dropping comes first, so that a kind dropped and wanted starts anew. */
    public Uni<Void> change(Session session, List<Change> changes) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Change change : changes) {
            for (String kind : change.dropped) {
                all = all.chain(() -> drop(session, change.cause.authorizationId(), kind));
            }
            for (Wanted wanted : change.wanted) {
                all = all.chain(() -> want(session, wanted, change.cause));
            }
        }
        return all;
    }

    private static Uni<Void> drop(Session session, UUID authorization, String kind) {
        return session.createMutationQuery("delete from Errand where authorizationId = :authorization and kind = :kind")
                .setParameter("authorization", authorization)
                .setParameter("kind", kind)
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Void> want(Session session, Wanted wanted, Cause cause) {
        return session
                .createNativeQuery(
                        """
                        insert into errand (id, tenant_id, authorization_id, kind, due_at, correlation_id, causation_id,
                                            traceparent, created_at)
                        values (:id, :tenant, :authorization, :kind, :dueAt, :correlation, :causation, :traceparent, :now)
                        on conflict (authorization_id, kind) do update
                        set id = excluded.id, due_at = excluded.due_at, attempts = 0, leased_until = null,
                            correlation_id = excluded.correlation_id, causation_id = excluded.causation_id""")
                .setParameter("id", ids.next())
                .setParameter("tenant", cause.tenant())
                .setParameter("authorization", cause.authorizationId())
                .setParameter("kind", wanted.kind())
                .setParameter("dueAt", wanted.dueAt())
                .setParameter("correlation", cause.correlationId())
                .setParameter("causation", cause.causationId())
                .setParameter("traceparent", cause.traceparent())
                .setParameter("now", cause.at())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Takes due errands of one kind; each is ours until the lease ends. */
    Uni<List<Errand>> take(Session session, String kind, int most, Instant now, Instant leasedUntil) {
        return session
                .createNativeQuery(
                        """
                        update errand set leased_until = :until, attempts = attempts + 1
                        where id in (select id from errand
                                     where kind = :kind and due_at <= :now and (leased_until is null or leased_until <= :now)
                                     order by due_at limit :most for update skip locked)
                        returning *""",
                        Errand.class)
                .setParameter("until", leasedUntil)
                .setParameter("kind", kind)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** Still the same errand? Not if it was dropped or wanted anew while it ran. */
    Uni<Boolean> finish(Session session, Errand errand) {
        return session.createMutationQuery("delete from Errand where id = :id")
                .setParameter("id", errand.id)
                .executeUpdate()
                .map(count -> count == 1);
    }

    Uni<Void> postpone(Session session, Errand errand, Instant dueAt) {
        return session.createMutationQuery("update Errand set dueAt = :due, leasedUntil = null where id = :id")
                .setParameter("due", dueAt)
                .setParameter("id", errand.id)
                .executeUpdate()
                .replaceWithVoid();
    }
}

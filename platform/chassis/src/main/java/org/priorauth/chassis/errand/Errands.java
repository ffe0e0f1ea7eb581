package org.priorauth.chassis.errand;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step.Wanted;
import org.priorauth.chassis.time.Ids;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/** The errands that wait, and who takes them. */
@ApplicationScoped
public class Errands {

    /** What one step changes. */
    public record Change(List<Wanted> wanted, List<String> dropped, Cause cause) {}

    /** How many errands of a kind may be taken now, and until when they are then nobody else's. */
    record Demand(String kind, int room, Instant lease) {}

    private record Subject(UUID about, String kind) {}

    private record Wish(UUID id, String tenant, UUID about, String kind, Instant due, UUID correlation, UUID causation,
            String traceparent, Instant asked) {}

    private final Ids ids;
    private final ObjectMapper json;

    Errands(Ids ids, ObjectMapper json) {
        this.ids = ids;
        this.json = json;
    }

    /** Within the step's transaction. What is wanted after it was dropped starts anew; the last word counts. */
    public Uni<Void> change(Session session, List<Change> changes) {
        Map<Subject, Optional<Wish>> last = new LinkedHashMap<>();
        for (Change change : changes) {
            change.dropped.forEach(kind -> last.put(subject(change, kind), Optional.empty()));
            change.wanted.forEach(
                    wanted -> last.put(subject(change, wanted.kind()), Optional.of(wish(wanted, change.cause))));
        }
        List<Wish> wishes = last.values().stream().flatMap(Optional::stream).toList();
        List<Subject> gone = last.keySet().stream().filter(one -> last.get(one).isEmpty()).toList();
        return drop(session, gone).chain(() -> want(session, wishes));
    }

    private static Subject subject(Change change, String kind) {
        return new Subject(change.cause.authorizationId(), kind);
    }

    private Wish wish(Wanted wanted, Cause cause) {
        return new Wish(ids.next(), cause.tenant(), cause.authorizationId(), wanted.kind(), wanted.dueAt(),
                cause.correlationId(), cause.causationId(), cause.traceparent(), cause.at());
    }

    private Uni<Void> drop(Session session, List<Subject> gone) {
        return gone.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(
                        """
                        delete from errand using jsonb_to_recordset(cast(cast(:gone as text) as jsonb))
                                                 as gone(about uuid, kind varchar)
                        where authorization_id = gone.about and errand.kind = gone.kind""")
                        .setParameter("gone", json(gone))
                        .executeUpdate()
                        .replaceWithVoid();
    }

    private Uni<Void> want(Session session, List<Wish> wishes) {
        return wishes.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(
                        """
                        insert into errand (id, tenant_id, authorization_id, kind, due_at, correlation_id, causation_id,
                                            traceparent, created_at)
                        select id, tenant, about, kind, due, correlation, causation, traceparent, asked
                        from jsonb_to_recordset(cast(cast(:wishes as text) as jsonb))
                             as wish(id uuid, tenant varchar, about uuid, kind varchar, due timestamptz, correlation uuid,
                                     causation uuid, traceparent varchar, asked timestamptz)
                        on conflict (authorization_id, kind) do update
                        set id = excluded.id, due_at = excluded.due_at, attempts = 0, leased_until = null,
                            correlation_id = excluded.correlation_id, causation_id = excluded.causation_id""")
                        .setParameter("wishes", json(wishes))
                        .executeUpdate()
                        .replaceWithVoid();
    }

    /** Takes due errands of several kinds; each is ours until its lease ends. */
    Uni<List<Errand>> take(Session session, List<Demand> demands, Instant now) {
        return session
                .createNativeQuery(
                        """
                        update errand set leased_until = due.lease, attempts = attempts + 1
                        from (select found.id, demand.lease
                              from jsonb_to_recordset(cast(cast(:demands as text) as jsonb))
                                   as demand(kind varchar, room int, lease timestamptz)
                              cross join lateral (select id from errand
                                                  where kind = demand.kind and due_at <= :now
                                                    and (leased_until is null or leased_until <= :now)
                                                  order by due_at limit demand.room for update skip locked) found) due
                        where errand.id = due.id
                        returning errand.*""",
                        Errand.class)
                .setParameter("demands", json(demands))
                .setParameter("now", now)
                .getResultList();
    }

    /** Which of these are still wanted: not those dropped or wanted anew while they ran. */
    Uni<Set<UUID>> finish(Session session, List<Errand> done) {
        return session
                .createNativeQuery(
                        """
                        delete from errand
                        where id in (select cast(one as uuid) from unnest(string_to_array(:ids, ',')) as one)
                        returning id""", UUID.class)
                .setParameter("ids", done.stream().map(errand -> errand.id.toString()).collect(Collectors.joining(",")))
                .getResultList()
                .map(Set::copyOf);
    }

    Uni<Void> postpone(Session session, Errand errand, Instant dueAt) {
        return session.createMutationQuery("update Errand set dueAt = :due, leasedUntil = null where id = :id")
                .setParameter("due", dueAt)
                .setParameter("id", errand.id)
                .executeUpdate()
                .replaceWithVoid();
    }

    /**
     * Ends the leases of a kind of which two tries at once do no harm, so that what an instance was at when it was killed
     * need not wait for them. Answers are still taken once.
     */
    public Uni<Void> release(Session session, String kind) {
        return session.createMutationQuery("update Errand set leasedUntil = null where kind = :kind")
                .setParameter("kind", kind)
                .executeUpdate()
                .replaceWithVoid();
    }

    private String json(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unwritable errands");
        }
    }
}

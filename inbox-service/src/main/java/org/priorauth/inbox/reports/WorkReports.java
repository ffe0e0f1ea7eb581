package org.priorauth.inbox.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.store.Reports.Span;

import io.smallrye.mutiny.Uni;

/** How much is to be done by whom, how often a case is touched, what runs out. Counted by the database. */
@ApplicationScoped
class WorkReports {

    /**
     * What one person or team has to do.
     *
     * @param owner {@code person:<id>} or {@code queue:<team>}
     * @param snoozed set aside for now; not in open
     * @param earliestDue of what is open; absent where nothing is
     */
    public record Backlog(String owner, long open, long late, long snoozed, Instant earliestDue) {}

    /**
     * How often people had to touch the cases that one payer decided.
     *
     * @param untouched cases that went through by themselves
     */
    public record Touches(String payer, long cases, BigDecimal median, BigDecimal p90, long most, long untouched) {}

    /** Something runs out, and somebody is to do something about it. */
    public record Expiring(UUID authorizationId, String kind, String payer, String category, String owner,
            Instant dueAt) {}

    private static final int MOST = 1_000;

    private final Clock clock;

    WorkReports(Clock clock) { this.clock = clock; }

    Uni<List<Backlog>> backlog(Session session, String tenant) {
        return session
                .createNativeQuery("""
                                   select owner,
                                          count(*) filter (where snoozed_until is null or snoozed_until <= :now),
                                          count(*) filter (where due_at < :now),
                                          count(*) filter (where snoozed_until > :now),
                                          cast(extract(epoch from min(due_at) filter (
                                               where snoozed_until is null or snoozed_until <= :now)) * 1000 as bigint)
                                   from work_item where tenant_id = :tenant and open
                                   group by owner order by 2 desc, owner""", Object[].class)
                .setParameter("tenant", tenant)
                .setParameter("now", clock.instant())
                .getResultList()
                .map(rows -> rows.stream().map(row -> new Backlog((String) row[0], number(row[1]), number(row[2]),
                        number(row[3]), time(row[4]))).toList());
    }

    Uni<List<Touches>> touches(Session session, String tenant, Span span) {
        return session
                .createNativeQuery("""
                                   with touched as (
                                       select coalesce(c.payer, 'unknown') as payer,
                                              (select count(*) from timeline t
                                               where t.authorization_id = c.id and t.tenant_id = c.tenant_id
                                                 and t.actor_role in ('coordinator', 'clinician', 'lead')
                                                 and t.outcome <> 'mentioned') as times
                                       from authorization_case c
                                       where c.tenant_id = :tenant and c.decided_at >= :since and c.decided_at < :until)
                                   select payer, count(*),
                                          percentile_cont(0.5) within group (order by times),
                                          percentile_cont(0.9) within group (order by times),
                                          max(times), count(*) filter (where times = 0)
                                   from touched group by payer order by payer""", Object[].class)
                .setParameter("tenant", tenant)
                .setParameter("since", span.from())
                .setParameter("until", span.to())
                .getResultList()
                .map(rows -> rows.stream().map(row -> new Touches((String) row[0], number(row[1]), decimal(row[2]),
                        decimal(row[3]), number(row[4]), number(row[5]))).toList());
    }

    /** What is due first comes first; at most {@value #MOST}. */
    Uni<List<Expiring>> expiring(Session session, String tenant) {
        return session.createNativeQuery("""
                                         select w.authorization_id, w.kind, coalesce(c.payer, 'unknown'),
                                                coalesce(c.category, 'unknown'), w.owner,
                                                cast(extract(epoch from w.due_at) * 1000 as bigint)
                                         from work_item w join authorization_case c on c.id = w.authorization_id
                                         where w.tenant_id = :tenant and w.open
                                           and w.kind in ('authorization-expiring', 'running-out', 'letter-expiring')
                                         order by w.due_at, w.id""", Object[].class)
                .setParameter("tenant", tenant)
                .setMaxResults(MOST)
                .getResultList()
                .map(rows -> rows.stream().map(row -> new Expiring((UUID) row[0], (String) row[1], (String) row[2],
                        (String) row[3], (String) row[4], time(row[5]))).toList());
    }

    static long number(Object value) { return ((Number) value).longValue(); }

    static BigDecimal decimal(Object value) {
        return new BigDecimal(value.toString()).setScale(2, RoundingMode.HALF_UP);
    }

    private static Instant time(Object millis) {
        return millis == null ? null : Instant.ofEpochMilli(number(millis));
    }
}

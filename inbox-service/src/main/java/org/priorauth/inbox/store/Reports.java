package org.priorauth.inbox.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;

import io.smallrye.mutiny.Uni;

/** What a lead wants to see afterwards. Counted by the database over what payers decided in a span of time. */
@ApplicationScoped
public class Reports {

    /** From a time, to before another. */
    public record Span(Instant from, Instant to) {}

    /**
     * How long one payer takes.
     *
     * @param decided how many it decided
     * @param medianHours from the order's coming in to the payer's first decision, hours, two decimals
     * @param p90Hours nine of ten take no longer
     * @param inTime decided by when the payer owed it
     * @param late decided after that; what had no due time counts in neither
     */
    public record Turnaround(String payer, long decided, BigDecimal medianHours, BigDecimal p90Hours, long inTime,
            long late) {}

    /**
     * What one payer says to one category of care.
     *
     * @param approvalRate the share approved as asked, 0 to 1, three decimals
     */
    public record Decisions(String payer, String category, long decided, long approved, long partiallyApproved,
            long modified, long denied, long notRequired, BigDecimal approvalRate) {}

    public Uni<List<Turnaround>> turnaround(Session session, String tenant, Span span) {
        return rows(session,
                """
                select coalesce(payer, 'unknown'), count(*),
                       percentile_cont(0.5) within group (order by extract(epoch from decided_at - received_at) / 3600),
                       percentile_cont(0.9) within group (order by extract(epoch from decided_at - received_at) / 3600),
                       count(*) filter (where decided_at <= owed_at),
                       count(*) filter (where decided_at > owed_at)
                from authorization_case
                where tenant_id = :tenant and decided_at >= :since and decided_at < :until
                group by 1 order by 1""", tenant, span)
                .map(rows -> rows.stream().map(row -> new Turnaround((String) row[0], number(row[1]),
                        decimal(row[2], 2), decimal(row[3], 2), number(row[4]), number(row[5]))).toList());
    }

    public Uni<List<Decisions>> decisions(Session session, String tenant, Span span) {
        return rows(session, """
                             select coalesce(payer, 'unknown'), coalesce(category, 'unknown'), count(*),
                                    count(*) filter (where decision = 'approved'),
                                    count(*) filter (where decision = 'partially-approved'),
                                    count(*) filter (where decision = 'modified'),
                                    count(*) filter (where decision = 'denied'),
                                    count(*) filter (where decision = 'not-required'),
                                    avg(case when decision = 'approved' then 1.0 else 0.0 end)
                             from authorization_case
                             where tenant_id = :tenant and decided_at >= :since and decided_at < :until
                             group by 1, 2 order by 1, 2""", tenant, span)
                .map(rows -> rows.stream().map(row -> new Decisions((String) row[0], (String) row[1], number(row[2]),
                        number(row[3]), number(row[4]), number(row[5]), number(row[6]), number(row[7]),
                        decimal(row[8], 3))).toList());
    }

    static Uni<List<Object[]>> rows(Session session, String sql, String tenant, Span span) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("tenant", tenant)
                .setParameter("since", span.from())
                .setParameter("until", span.to())
                .getResultList();
    }

    static long number(Object value) { return ((Number) value).longValue(); }

    private static BigDecimal decimal(Object value, int places) {
        return new BigDecimal(value.toString()).setScale(places, RoundingMode.HALF_UP);
    }
}

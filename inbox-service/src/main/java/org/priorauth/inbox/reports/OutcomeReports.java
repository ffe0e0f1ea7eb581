package org.priorauth.inbox.reports;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.store.Reports.Span;

import io.smallrye.mutiny.Uni;

/** What payers said to which service and why, and whether letters with findings fare worse. Counted by the database. */
@ApplicationScoped
class OutcomeReports {

    /**
     * What one payer said to one service for one reason.
     *
     * @param service CPT or HCPCS code; {@code unknown} where the payer names no line of the order
     * @param outcome approved, approved-in-part, denied, modified, pended, or X12 306 as it came
     * @param reason X12 886 code; {@code none} where the payer gave none
     */
    public record Reasons(String payer, String service, String outcome, String reason, long lines) {}

    /**
     * How requests fared whose letter had a finding of one rule.
     *
     * @param rule {@code none}: the letter had no finding at all
     * @param denialRate 0 to 1, two decimals
     */
    public record Findings(String rule, long decided, long denied, BigDecimal denialRate) {}

    /** JSON may hold the sign NUL, which jsonb refuses: such a case must not stop the report of all others. */
    private static final String DECIDED = """
                                          with decided as (
                                              select id, coalesce(payer, 'unknown') as payer, decision,
                                                     cast(case when position('\\u0000' in document) > 0 then '{}'
                                                          else document end as jsonb) as doc
                                              from authorization_case
                                              where tenant_id = :tenant and decided_at >= :since and decided_at < :until)
                                          """;

    Uni<List<Reasons>> reasons(Session session, String tenant, Span span) {
        return rows(session, DECIDED
                + """
                  select payer, coalesce(service.code, 'unknown'),
                         case line ->> 'action' when 'A1' then 'approved' when 'A2' then 'approved-in-part'
                              when 'A3' then 'denied' when 'A4' then 'pended' when 'A6' then 'modified'
                              else line ->> 'action' end,
                         coalesce(reason ->> 'code', 'none'), count(*)
                  from decided
                  cross join lateral jsonb_array_elements(coalesce(doc #> '{dealings,lines}', '[]')) as line
                  left join lateral (select asked #>> '{code,code}' as code
                                     from jsonb_array_elements(coalesce(doc #> '{words,request,order,lines}', '[]')) as asked
                                     where asked ->> 'number' = line ->> 'line' limit 1) as service on true
                  left join lateral jsonb_array_elements(coalesce(line -> 'reasons', '[]')) as reason on true
                  group by 1, 2, 3, 4 order by 5 desc, 1, 2, 3, 4""",
                tenant, span)
                .map(rows -> rows.stream().map(row -> new Reasons((String) row[0], (String) row[1], (String) row[2],
                        (String) row[3], WorkReports.number(row[4]))).toList());
    }

    Uni<List<Findings>> findings(Session session, String tenant, Span span) {
        return rows(session, DECIDED
                + """
                  , found as (
                      select distinct id, decision, coalesce(finding ->> 'rule', 'none') as rule
                      from decided
                      left join lateral jsonb_array_elements(coalesce(doc #> '{words,letter,findings}', '[]')) as finding
                           on true
                      where doc #> '{words,letter}' is not null)
                  select rule, count(*), count(*) filter (where decision = 'denied'),
                         avg(case when decision = 'denied' then 1.0 else 0.0 end)
                  from found group by rule order by 4 desc, rule""",
                tenant, span)
                .map(rows -> rows.stream().map(row -> new Findings((String) row[0], WorkReports.number(row[1]),
                        WorkReports.number(row[2]), WorkReports.decimal(row[3]))).toList());
    }

    private static Uni<List<Object[]>> rows(Session session, String sql, String tenant, Span span) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("tenant", tenant)
                .setParameter("since", span.from())
                .setParameter("until", span.to())
                .getResultList();
    }
}

package org.priorauth.inbox.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.store.Reports.Span;

import io.smallrye.mutiny.Uni;

/** How well messages find their authorization, judged by what people changed afterwards. */
@ApplicationScoped
public class MatchingReports {

    /** What became of the messages of one channel. */
    @Schema(name = "MatchingOfChannel", example = """
                                                  {"channel":"fax","byItself":412,"corrected":1,"precision":0.998,
                                                   "proposalsTaken":57,"proposalsRefused":9,"byHand":23}""")
    public record OfChannel(@Schema(description = "all: every channel together; it stands last") String channel,
            @Schema(description = "Linked without a person") long byItself,
            @Schema(description = "Of those, moved or taken off by a person since") long corrected,
            @Schema(description = "The share of those that stood, 0 to 1, at most three decimals; absent where there are none") BigDecimal precision,
            @Schema(description = "A person took what was proposed") long proposalsTaken,
            @Schema(description = "A person linked it elsewhere, or to none of what was proposed") long proposalsRefused,
            @Schema(description = "A person linked what had no proposal") long byHand) {}

    private static final String COUNTED = """
                                          with said as (
                                            select c.*, exists (
                                              select 1 from message_link_change later
                                              where later.message_id = c.message_id and later.former = 'by-itself'
                                                and later.from_authorization is distinct from later.to_authorization)
                                              as undone
                                            from message_link_change c
                                            where c.tenant_id = :tenant and c.at >= :since and c.at < :until)
                                          select coalesce(channel, 'all'),
                                                 count(*) filter (where how = 'by-itself'),
                                                 count(*) filter (where how = 'by-itself' and undone),
                                                 count(*) filter (where former is null and how = 'by-person'
                                                                  and score is not null),
                                                 count(*) filter (where former is null and proposals > 0
                                                     and (how = 'taken-off' or how = 'by-person' and score is null)),
                                                 count(*) filter (where former is null and proposals = 0
                                                                  and how = 'by-person')
                                          from said group by grouping sets ((channel), ())
                                          order by grouping(channel), channel""";

    /** By when the link was made. */
    public Uni<List<OfChannel>> byChannel(Session session, String tenant, Span span) {
        return Reports.rows(session, COUNTED, tenant, span)
                .map(rows -> rows.stream().map(MatchingReports::row).toList());
    }

    private static OfChannel row(Object[] row) {
        long byItself = Reports.number(row[1]);
        long corrected = Reports.number(row[2]);
        return new OfChannel((String) row[0], byItself, corrected, precision(byItself, corrected),
                Reports.number(row[3]), Reports.number(row[4]), Reports.number(row[5]));
    }

    private static BigDecimal precision(long byItself, long corrected) {
        return byItself == 0
                ? null
                : BigDecimal.valueOf(byItself - corrected).divide(BigDecimal.valueOf(byItself), 3, RoundingMode.DOWN);
    }
}

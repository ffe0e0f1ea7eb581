package org.priorauth.inbox.store;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.store.Reports.Span;

import io.smallrye.mutiny.Uni;

/** How often clinicians signed against the lint. A letter counts once, when it was first signed. */
@ApplicationScoped
public class LetterReports {

    /** The letters of one payer; together they are all that were signed. */
    public record SignedLetters(String payer, long withoutOverride, long withOverride) {}

    /** @param letters signed although this rule had found something that blocks */
    public record Overridden(String rule, String payer, long letters) {}

    /** An amended order may have a letter announced as signed again: that is the same signature. */
    private static final String FIRST_SIGNED = """
                                               with announced as (
                                                   select authorization_id, at, position,
                                                          cast(details as jsonb) ->> 'letterId' as letter,
                                                          cast(details as jsonb) -> 'overruled' as overruled
                                                   from timeline
                                                   where tenant_id = :tenant and stage = 'lmn' and outcome = 'signed'
                                               ), signed as (
                                                   select distinct on (letter) letter, authorization_id, at, overruled
                                                   from announced order by letter, position
                                               )
                                               """;
    private static final String FROM = """
                                       from signed join authorization_case c on c.id = signed.authorization_id
                                       """;
    private static final String WITHIN = """
                                         where signed.at >= :since and signed.at < :until
                                         """;

    public Uni<List<SignedLetters>> signed(Session session, String tenant, Span span) {
        return Reports.rows(session, FIRST_SIGNED + """
                                                    select coalesce(c.payer, 'unknown'),
                                                           count(*) filter (where overruled is null),
                                                           count(*) filter (where overruled is not null)
                                                    """ + FROM + WITHIN + "group by 1 order by 1", tenant, span)
                .map(rows -> rows.stream().map(row -> new SignedLetters((String) row[0], Reports.number(row[1]),
                        Reports.number(row[2]))).toList());
    }

    public Uni<List<Overridden>> overridden(Session session, String tenant, Span span) {
        return Reports.rows(session, FIRST_SIGNED + """
                                                    select rule, coalesce(c.payer, 'unknown'), count(*)
                                                    """ + FROM
                + "cross join lateral jsonb_array_elements_text(overruled) as rule\n" + WITHIN
                + "group by 1, 2 order by 3 desc, 1, 2", tenant, span)
                .map(rows -> rows.stream().map(row -> new Overridden((String) row[0], (String) row[1],
                        Reports.number(row[2]))).toList());
    }
}

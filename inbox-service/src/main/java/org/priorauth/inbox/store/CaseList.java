package org.priorauth.inbox.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.paging.Conditions;
import org.priorauth.inbox.paging.Page;
import org.priorauth.inbox.paging.PageAsked;

import io.smallrye.mutiny.Uni;

/** Finds cases. */
@ApplicationScoped
public class CaseList {

    /** How many, and how many of each status; a status nobody has is absent. */
    public record Counts(long total, Map<String, Long> byStatus) {}

    public Uni<Page<CaseRow>> find(Session session, CaseSearch search, PageAsked<CaseRow> page) {
        Conditions conditions = page.from(search.conditions());
        return conditions.bind(session.createSelectionQuery(
                "select c from CaseRow c" + conditions.where() + page.orderBy(), CaseRow.class))
                .setMaxResults(page.look())
                .setReadOnly(true)
                .getResultList()
                .map(page::page);
    }

    public Uni<Counts> count(Session session, CaseSearch search) {
        Conditions conditions = search.conditions();
        return conditions.bind(session.createSelectionQuery(
                "select c.status, count(*) from CaseRow c" + conditions.where() + " group by c.status", Object[].class))
                .getResultList()
                .map(CaseList::counts);
    }

    private static Counts counts(List<Object[]> rows) {
        Map<String, Long> byStatus = new TreeMap<>();
        rows.forEach(row -> byStatus.put((String) row[0], (Long) row[1]));
        return new Counts(byStatus.values().stream().mapToLong(Long::longValue).sum(), byStatus);
    }
}

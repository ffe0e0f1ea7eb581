package org.priorauth.inbox.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.paging.Conditions;
import org.priorauth.inbox.paging.Page;
import org.priorauth.inbox.paging.PageAsked;

import io.smallrye.mutiny.Uni;

/** Finds work items. */
@ApplicationScoped
public class ItemList {

    /** How much is to be done: in all, by the caller, by no person yet, too late, and of each kind; and how much sleeps. */
    public record Counts(long open, long mine, long unowned, long late, long snoozed, Map<String, Long> byKind) {}

    public Uni<Page<ItemFound>> find(Session session, ItemSearch search, PageAsked<ItemFound> page) {
        Conditions conditions = page.from(search.conditions());
        return conditions.bind(session.createSelectionQuery(
                "select w, c, m.work from WorkItemRow w left join CaseRow c on c.id = w.authorizationId"
                        + " left join MessageRow m on m.id = w.messageId" + conditions.where()
                        + page.orderBy(),
                Object[].class))
                .setMaxResults(page.look())
                .setReadOnly(true)
                .getResultList()
                .map(rows -> page.page(rows.stream().map(ItemList::found).toList()));
    }

    private static ItemFound found(Object[] row) {
        return new ItemFound((WorkItemRow) row[0], (CaseRow) row[1], (String) row[2]);
    }

    /** What of this clinic the item belongs to. */
    public Uni<Optional<WorkItemRow>> find(Session session, String tenant, UUID item) {
        return session.createSelectionQuery(
                "from WorkItemRow w where w.id = :item and w.tenantId = :tenant", WorkItemRow.class)
                .setParameter("item", item)
                .setParameter("tenant", tenant)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    public Uni<Counts> count(Session session, String tenant, Owner me, Instant now) {
        return session
                .createSelectionQuery("""
                                      select w.kind, sum(case when w.snoozedUntil > :now then 0 else 1 end),
                                             sum(case when w.snoozedUntil > :now or w.owner <> :me then 0 else 1 end),
                                             sum(case when w.snoozedUntil > :now or w.taken = true then 0 else 1 end),
                                             sum(case when w.dueAt < :now then 1 else 0 end),
                                             sum(case when w.snoozedUntil > :now then 1 else 0 end)
                                      from WorkItemRow w where w.tenantId = :tenant and w.open = true
                                      group by w.kind""", Object[].class)
                .setParameter("me", me.key())
                .setParameter("now", now)
                .setParameter("tenant", tenant)
                .getResultList()
                .map(ItemList::counts);
    }

    private static Counts counts(List<Object[]> rows) {
        Map<String, Long> byKind = new TreeMap<>();
        rows.stream().filter(row -> ((Number) row[1]).longValue() > 0)
                .forEach(row -> byKind.put((String) row[0], ((Number) row[1]).longValue()));
        return new Counts(sum(rows, 1), sum(rows, 2), sum(rows, 3), sum(rows, 4), sum(rows, 5), byKind);
    }

    private static long sum(List<Object[]> rows, int column) {
        return rows.stream().mapToLong(row -> ((Number) row[column]).longValue()).sum();
    }
}

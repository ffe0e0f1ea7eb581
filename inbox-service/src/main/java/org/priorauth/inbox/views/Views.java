package org.priorauth.inbox.views;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.paging.Conditions;
import org.priorauth.inbox.settings.RuleBook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/** The views of everybody. */
@ApplicationScoped
class Views {

    static final int MOST = 100;

    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;
    private final RuleBook rules;

    Views(ObjectMapper json, Ids ids, Clock clock, RuleBook rules) {
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.rules = rules;
    }

    /** The caller's own and those that are shared, by their names. */
    Uni<List<View>> all(Session session, Caller caller) {
        return session.createSelectionQuery("""
                                            from ViewRow where tenantId = :tenant and (owner = :me or shared = true)
                                            order by name, id""", ViewRow.class)
                .setParameter("tenant", caller.tenant())
                .setParameter("me", caller.id())
                .setMaxResults(2 * MOST)
                .getResultList()
                .map(rows -> rows.stream().map(row -> shown(row, caller)).toList());
    }

    /** All of them in one query over what is open. */
    Uni<List<View.Count>> counts(Session session, Caller caller, List<View> views) {
        if (views.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Instant now = clock.instant();
        Rules own = rules.of(caller.tenant());
        Conditions all = new Conditions().set("now", now).and("w.tenantId = :tenant", "tenant", caller.tenant())
                .and("w.open = true");
        String sums = IntStream.range(0, views.size())
                .mapToObj(i -> "sum(case when " + views.get(i).filter().condition(all, i, caller, own, now)
                        + " then 1 else 0 end)")
                .collect(Collectors.joining(", "));
        // the first column keeps the row an array where there is one view alone
        return all.bind(session.createSelectionQuery("select count(*), " + sums
                + " from WorkItemRow w left join CaseRow c on c.id = w.authorizationId" + all.where(), Object[].class))
                .getSingleResult()
                .map(row -> IntStream.range(0, views.size())
                        .mapToObj(i -> new View.Count(views.get(i).id(), number(row[i + 1]))).toList());
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /** The caller's own, locked; a shared one is also every lead's. */
    Uni<Optional<ViewRow>> own(Session session, Caller caller, UUID view) {
        return session.find(ViewRow.class, view, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).filter(found -> mine(found, caller)));
    }

    private static boolean mine(ViewRow row, Caller caller) {
        return row.tenantId.equals(caller.tenant())
                && (row.owner.equals(caller.id()) || row.shared && caller.is("lead"));
    }

    Uni<View> add(Session session, Caller caller, View.New asked) {
        ViewRow row = new ViewRow();
        row.id = ids.next();
        row.tenantId = caller.tenant();
        row.owner = caller.id();
        View shown = change(row, caller, asked);
        return session.persist(row).replaceWith(shown);
    }

    View change(ViewRow row, Caller caller, View.New asked) {
        row.name = asked.name().strip();
        row.shared = asked.isShared();
        row.filter = write(asked.holds());
        row.sort = asked.order();
        row.edition++;
        row.updatedAt = clock.instant();
        return shown(row, caller);
    }

    private View shown(ViewRow row, Caller caller) {
        try {
            return new View(row.id, row.name, row.shared, mine(row, caller),
                    json.readValue(row.filter, ViewFilter.class), row.sort, row.edition);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unreadable view " + row.id);
        }
    }

    private String write(ViewFilter filter) {
        try {
            return json.writeValueAsString(filter);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unwritable view");
        }
    }
}

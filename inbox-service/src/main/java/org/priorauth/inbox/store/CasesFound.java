package org.priorauth.inbox.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.matching.Clues;

import io.smallrye.mutiny.Uni;

/** Which cases of a clinic a message could be about: those that share a number, a birth date or a whole name with it. */
@ApplicationScoped
public class CasesFound {

    /** More than these share a clue with hardly any message; where they do, nobody links by itself. */
    static final int MOST = 150;

    /** @param complete there are no more than these */
    public record Ids(Set<UUID> ids, boolean complete) {

        private Ids and(Ids more) {
            Set<UUID> all = new LinkedHashSet<>(ids);
            all.addAll(more.ids);
            return new Ids(all, complete && more.complete);
        }
    }

    private static final String SHARES = """
                                         select c.id from authorization_case c
                                         where c.tenant_id = :tenant
                                           and string_to_array(c.clues, ' ') && string_to_array(:one, ' ')
                                         """;
    private static final String AND = " and string_to_array(c.clues, ' ') && string_to_array(:other, ' ')";
    private static final String NEWEST = " order by c.received_at desc, c.id limit " + (MOST + 1);

    public Uni<Ids> by(Session session, String tenant, Clues clues) {
        return ids(session, SHARES + NEWEST, tenant, clues.ofNumbers(), null)
                .chain(byNumber -> ids(session, SHARES + NEWEST, tenant, clues.ofBirth(), null)
                        .chain(byBirth -> ids(session, SHARES + AND + NEWEST, tenant, clues.ofFamily(),
                                clues.ofGiven()).map(byName -> byNumber.and(byBirth).and(byName))));
    }

    private static Uni<Ids> ids(Session session, String sql, String tenant, List<String> one, List<String> other) {
        if (one.isEmpty()) {
            return Uni.createFrom().item(new Ids(Set.of(), true));
        }
        var query = session.createNativeQuery(sql, UUID.class).setParameter("tenant", tenant)
                .setParameter("one", String.join(" ", one));
        return (other == null ? query : query.setParameter("other", String.join(" ", other))).getResultList()
                .map(found -> new Ids(new LinkedHashSet<>(found.subList(0, Math.min(MOST, found.size()))),
                        found.size() <= MOST));
    }
}

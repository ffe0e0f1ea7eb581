package org.priorauth.inbox.messages.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.store.CaseCandidate.Letters;

import io.smallrye.mutiny.Uni;

/** What messages say of the authorizations they belong to: their threads, and who writes about them. */
@ApplicationScoped
public class LinkedMessages {

    private static final int MOST_CASES = 20;
    private static final int MOST_MESSAGES = 500;

    /** The authorizations whose messages a thread header names; those of later messages first. */
    public Uni<List<UUID>> ofThreads(Session session, String tenant, List<String> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery("""
                                               select m.authorizationId from MessageRow m
                                               where m.tenantId = :tenant and m.messageId in :ids
                                                 and m.authorizationId is not null
                                               group by m.authorizationId order by max(m.at) desc""", UUID.class)
                        .setParameter("tenant", tenant)
                        .setParameter("ids", ids)
                        .setMaxResults(MOST_CASES)
                        .getResultList();
    }

    public Uni<Map<UUID, Letters>> lettersOf(Session session, String tenant, Collection<UUID> authorizations) {
        return session.createSelectionQuery("""
                                            select m.authorizationId, m.messageId, m.parties from MessageRow m
                                            where m.tenantId = :tenant and m.authorizationId in :authorizations
                                              and m.channel <> 'chain'
                                            order by m.at desc""", Object[].class)
                .setParameter("tenant", tenant)
                .setParameter("authorizations", authorizations)
                .setMaxResults(MOST_MESSAGES)
                .getResultList()
                .map(LinkedMessages::letters);
    }

    private static Map<UUID, Letters> letters(List<Object[]> rows) {
        Map<UUID, List<String>> threads = new LinkedHashMap<>();
        Map<UUID, List<String>> parties = new LinkedHashMap<>();
        rows.forEach(row -> {
            threads.computeIfAbsent((UUID) row[0], none -> new ArrayList<>()).addAll(lines((String) row[1]));
            parties.computeIfAbsent((UUID) row[0], none -> new ArrayList<>()).addAll(lines((String) row[2]));
        });
        Map<UUID, Letters> letters = new LinkedHashMap<>();
        threads.forEach((id, named) -> letters.put(id, new Letters(named, parties.get(id))));
        return letters;
    }

    private static List<String> lines(String text) {
        return Stream.ofNullable(text).flatMap(String::lines).filter(line -> !line.isBlank()).toList();
    }
}

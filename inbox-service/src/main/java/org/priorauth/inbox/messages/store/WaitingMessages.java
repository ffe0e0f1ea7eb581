package org.priorauth.inbox.messages.store;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;

import io.smallrye.mutiny.Uni;

/** Messages that belong to no authorization, and of which no person has said that they belong to none. */
@ApplicationScoped
public class WaitingMessages {

    /** Has messages matched again with an authorization of which more is known now. */
    public static final String MATCH_AGAIN = "match-messages";
    private static final int MOST = 50;

    /** Those with one of these clues, the newest first. */
    public Uni<List<UUID>> sharing(Session session, String tenant, List<String> clues) {
        return clues.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createNativeQuery("""
                                            select m.id from message m
                                            where m.tenant_id = :tenant and m.clues is not null
                                              and string_to_array(m.clues, ' ') && string_to_array(:clues, ' ')
                                            order by m.at desc, m.id limit\s""" + MOST, UUID.class)
                        .setParameter("tenant", tenant)
                        .setParameter("clues", String.join(" ", clues))
                        .getResultList();
    }
}

package org.priorauth.inbox.messages.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.messages.Direction;

import io.smallrye.mutiny.Uni;

/** What was already here: the same message, or the one that is answered. */
@ApplicationScoped
class KnownMessages {

    private record Found(UUID id, String contentHash, String sender) {}

    Uni<Known> look(Session session, Arrival arrival, String contentHash) {
        return session
                .createSelectionQuery("""
                                      select m.id, m.contentHash, m.sender from MessageRow m
                                      where m.tenantId = :tenant and (m.contentHash = :hash
                                         or (m.channel = :channel and m.direction = :in and m.messageId = :id))""",
                        Object[].class)
                .setParameter("tenant", arrival.tenant())
                .setParameter("hash", contentHash)
                .setParameter("channel", arrival.channel().toString())
                .setParameter("in", Direction.IN.toString())
                .setParameter("id", Objects.requireNonNullElse(arrival.messageId(), ""))
                .getResultList()
                .map(rows -> rows.stream().map(row -> new Found((UUID) row[0], (String) row[1], (String) row[2]))
                        .toList())
                .map(found -> judge(found, arrival.sender(), contentHash));
    }

    private static Known judge(List<Found> found, String sender, String contentHash) {
        Optional<Known> same = found.stream().filter(one -> one.contentHash.equals(contentHash))
                .<Known>map(one -> new Known.Same(one.id)).findFirst();
        Optional<Known> otherwise = found.stream().filter(one -> Objects.equals(one.sender, sender))
                .<Known>map(one -> new Known.Otherwise(one.id)).findFirst();
        return same.or(() -> otherwise).orElseGet(() -> found.isEmpty() ? new Known.New() : new Known.Borrowed());
    }

    /** The thread of the newest message that is referred to, in either direction. */
    Uni<Optional<UUID>> thread(Session session, String tenant, List<String> refersTo) {
        return refersTo.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : session.createSelectionQuery("""
                                               select m.threadId from MessageRow m
                                               where m.tenantId = :tenant and m.messageId in :ids
                                               order by m.at desc, m.id desc""", UUID.class)
                        .setParameter("tenant", tenant)
                        .setParameter("ids", refersTo)
                        .setMaxResults(1)
                        .getResultList()
                        .map(found -> found.stream().findFirst());
    }
}

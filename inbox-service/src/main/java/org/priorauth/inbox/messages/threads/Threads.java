package org.priorauth.inbox.messages.threads;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.messages.store.MessageRow;

import io.smallrye.mutiny.Uni;

/** The threads of all clinics: their messages, and what people changed of them. */
@ApplicationScoped
public class Threads {

    /** A longer one is no thread that anybody reads. */
    static final int LONGEST = 500;

    private static final String OLDEST_FIRST = " from MessageRow m where m.tenantId = :tenant and m.threadId = :thread"
            + " order by m.at, m.id";

    /**
     * One thread.
     *
     * @param messages the oldest first, at most {@value #LONGEST}
     * @param changes out of it and into it, the newest first
     */
    public record Found(UUID id, List<MessageRow> messages, List<ThreadChangeRow> changes) {

        /** Counts its changes; what If-Match is held against. A message that comes is no change. */
        public int edition() {
            return Threads.edition(changes);
        }
    }

    static int edition(List<ThreadChangeRow> changes) {
        return changes.stream().mapToInt(ThreadChangeRow::editions).sum();
    }

    /** Empty where the clinic has no message in it, and never had. */
    public Uni<Optional<Found>> find(Session session, String tenant, UUID thread) {
        return messages(session, tenant, thread).chain(messages -> changes(session, tenant, thread)
                .map(changes -> Optional.of(new Found(thread, messages, changes))
                        .filter(found -> !messages.isEmpty() || !changes.isEmpty())));
    }

    private static Uni<List<MessageRow>> messages(Session session, String tenant, UUID thread) {
        return session.createSelectionQuery("select m" + OLDEST_FIRST, MessageRow.class)
                .setParameter("tenant", tenant)
                .setParameter("thread", thread)
                .setMaxResults(LONGEST)
                .getResultList();
    }

    Uni<List<UUID>> ids(Session session, String tenant, UUID thread) {
        return session.createSelectionQuery("select m.id" + OLDEST_FIRST, UUID.class)
                .setParameter("tenant", tenant)
                .setParameter("thread", thread)
                .setMaxResults(LONGEST)
                .getResultList();
    }

    /** The messages of the thread that this one is in, itself among them. */
    Uni<List<UUID>> besides(Session session, String tenant, UUID message) {
        return session.createSelectionQuery(
                "select m.threadId from MessageRow m where m.tenantId = :tenant and m.id = :message", UUID.class)
                .setParameter("tenant", tenant)
                .setParameter("message", message)
                .getSingleResultOrNull()
                .chain(thread -> thread == null
                        ? Uni.createFrom().item(List.<UUID>of())
                        : ids(session, tenant, thread));
    }

    Uni<List<ThreadChangeRow>> changes(Session session, String tenant, UUID thread) {
        return session.createSelectionQuery("""
                                            from ThreadChangeRow c where c.tenantId = :tenant
                                            and (c.fromThread = :thread or c.toThread = :thread)
                                            order by c.at desc, c.id desc""", ThreadChangeRow.class)
                .setParameter("tenant", tenant)
                .setParameter("thread", thread)
                .setMaxResults(LONGEST)
                .getResultList();
    }

    /** One change, locked. */
    Uni<Optional<ThreadChangeRow>> change(Session session, String tenant, UUID change) {
        return session.find(ThreadChangeRow.class, change, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).filter(found -> found.tenantId.equals(tenant)));
    }
}

package org.priorauth.submission.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.time.Ids;
import org.priorauth.submission.notice.Notice.Happening;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Everything payers posted. */
@ApplicationScoped
class Notifications {

    private final Transactions transactions;
    private final Clock clock;
    private final Ids ids;

    Notifications(Transactions transactions, Clock clock, Ids ids) {
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    /** Stores what is new of it. */
    Uni<Void> keep(String payer, List<Happening> happenings, byte[] body) {
        return transactions.quietly(session -> Multi.createFrom().iterable(happenings)
                .onItem().transformToUniAndConcatenate(one -> keep(session, payer, one, body))
                .collect().last().replaceWithVoid());
    }

    private Uni<Integer> keep(Session session, String payer, Happening one, byte[] body) {
        return session
                .createNativeQuery(
                        """
                        insert into notification (id, payer_id, event_key, event_number, focus, body, outcome, received_at)
                        values (:id, :payer, :key, nullif(:number, -1), nullif(:focus, ''), :body, 'received', :now)
                        on conflict do nothing""")
                .setParameter("id", ids.next()).setParameter("payer", payer).setParameter("key", one.key())
                .setParameter("number", one.number().orElse(-1L))
                .setParameter("focus", one.focus().orElse("")).setParameter("body", body)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** The one that waits longest. */
    Uni<Optional<NotificationRow>> next() {
        return transactions.quietlyApart(session -> session
                .createSelectionQuery("from NotificationRow where outcome = :received order by receivedAt, id",
                        NotificationRow.class)
                .setParameter("received", NotificationRow.RECEIVED).setMaxResults(1)
                .getResultList().map(rows -> rows.stream().findFirst()));
    }

    /** Takes it off the list, within the transaction that applies it; false where another instance was faster. */
    Uni<Boolean> handled(Session session, UUID id, String outcome, UUID authorization) {
        return session.createMutationQuery("update NotificationRow set outcome = :outcome, handledAt = :now, "
                + "authorizationId = :authorization where id = :id and outcome = :received")
                .setParameter("outcome", outcome).setParameter("now", clock.instant()).setParameter("id", id)
                .setParameter("authorization", authorization).setParameter("received", NotificationRow.RECEIVED)
                .executeUpdate().map(count -> count == 1);
    }
}

package org.priorauth.submission.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.time.Ids;
import org.priorauth.submission.SubmissionSettings;
import org.priorauth.submission.notice.Notice.Happening;
import org.priorauth.submission.notice.Subscriptions.Stands;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Everything payers posted. */
@ApplicationScoped
class Notifications {

    private final Clock clock;
    private final Ids ids;
    private final MeterRegistry meters;
    private final SubmissionSettings settings;

    Notifications(Clock clock, Ids ids, MeterRegistry meters, SubmissionSettings settings) {
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
        this.meters = meters;
    }

    /** Stores what is new of it. */
    Uni<Void> keep(Session session, String payer, Optional<String> subscription, List<Happening> happenings,
            byte[] body) {
        return Multi.createFrom().iterable(happenings)
                .onItem().transformToUniAndConcatenate(
                        one -> keep(session, payer, subscription, one, body, clock.instant()))
                .collect().last().replaceWithVoid();
    }

    /** Looked at again when it can no longer be that the events are just late. */
    Uni<Void> keep(Session session, String payer, Missing missing) {
        return keep(session, payer, Optional.of(missing.subscription()),
                new Happening(missing.key(), Optional.empty(), Optional.empty()), new byte[0],
                clock.instant().plus(settings.overtaking())).replaceWithVoid();
    }

    /** A payer tells a subscription nothing of what was before it. */
    Uni<Void> keepMade(Session session, String payer, Stands made) {
        return keep(session, payer, Optional.of(made.remote()),
                new Happening(made.remote() + "|made|" + made.since(), Optional.empty(), Optional.empty()), new byte[0],
                clock.instant()).replaceWithVoid();
    }

    private Uni<Integer> keep(Session session, String payer, Optional<String> subscription, Happening one, byte[] body,
            Instant when) {
        return session
                .createNativeQuery(
                        """
                        insert into notification (id, payer_id, event_key, event_number, focus, subscription, body, outcome,
                                                  received_at)
                        values (:id, :payer, :key, nullif(:number, -1), nullif(:focus, ''), nullif(:subscription, ''), :body,
                                'received', :when)
                        on conflict do nothing""")
                .setParameter("id", ids.next()).setParameter("payer", payer).setParameter("key", one.key())
                .setParameter("number", one.number().orElse(-1L))
                .setParameter("focus", one.focus().orElse("")).setParameter("body", body)
                .setParameter("subscription", subscription.orElse(""))
                .setParameter("when", when)
                .executeUpdate();
    }

    /** The one that waits longest. */
    Uni<Optional<NotificationRow>> next(Session session) {
        return session
                .createSelectionQuery("from NotificationRow where outcome = :received and receivedAt <= :now "
                        + "order by receivedAt, id", NotificationRow.class)
                .setParameter("received", NotificationRow.RECEIVED).setParameter("now", clock.instant())
                .setMaxResults(1).getResultList().map(rows -> rows.stream().findFirst());
    }

    /** Whether it is still to be done, and ours until the transaction ends: another instance may have been faster. */
    Uni<Boolean> isOurs(Session session, UUID id) {
        return session.createNativeQuery(
                "select 1 from notification where id = :id and outcome = 'received' for update", Integer.class)
                .setParameter("id", id).getResultList().map(found -> !found.isEmpty());
    }

    /** How many of the events that were left out came after all. */
    Uni<Long> arrived(Session session, String payer, Missing missing) {
        return session
                .createNativeQuery("select count(distinct event_number) from notification where payer_id = :payer "
                        + "and subscription = :subscription and event_number between :first and :last", Long.class)
                .setParameter("payer", payer).setParameter("subscription", missing.subscription())
                .setParameter("first", missing.first()).setParameter("last", missing.last()).getSingleResult();
    }

    /** Takes it off the list, within the transaction that applies it. */
    Uni<Void> handled(Session session, NotificationRow row, String outcome, UUID authorization) {
        meters.counter("priorauth.submission.notifications", "payer", row.payerId, "outcome", outcome).increment();
        return session.createMutationQuery("update NotificationRow set outcome = :outcome, handledAt = :now, "
                + "authorizationId = :authorization where id = :id and outcome = :received")
                .setParameter("outcome", outcome).setParameter("now", clock.instant()).setParameter("id", row.id)
                .setParameter("authorization", authorization).setParameter("received", NotificationRow.RECEIVED)
                .executeUpdate().replaceWithVoid();
    }
}

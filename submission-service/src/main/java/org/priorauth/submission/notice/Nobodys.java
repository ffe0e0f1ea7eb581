package org.priorauth.submission.notice;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.contracts.Actor;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Failures;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.Submission.Failed;

import io.smallrye.mutiny.Uni;

/**
 * What belongs to no case is a case of its own, which failed: so a person of the clinic finds it in the inbox. Its id is
 * the notification's. Whose subscription it came by says which clinic; without one it is the only clinic that asks the payer.
 */
@ApplicationScoped
class Nobodys {

    private final Submissions submissions;
    private final Changes changes;
    private final Moves moves;

    Nobodys(Submissions submissions, Changes changes, Moves moves) {
        this.submissions = submissions;
        this.changes = changes;
        this.moves = moves;
    }

    /** False where nobody knows which clinic's it could be. */
    Uni<Boolean> open(Session session, NotificationRow row) {
        return clinic(session, row.payerId, row.subscription).chain(tenant -> tenant.isEmpty()
                ? Uni.createFrom().item(false)
                : open(session, tenant.get(), row).replaceWith(true));
    }

    private Uni<Void> open(Session session, String tenant, NotificationRow row) {
        Cause cause = new Cause(tenant, row.id, Actor.service("submission"), row.receivedAt, "payer.notified", row.id,
                null, null);
        Submission nobodys = new Failed(Facts.none(), Failures.nobodys(row.payerId), List.of(), Failed.Again.NOT,
                Optional.empty(), Optional.empty(), Optional.empty());
        return changes.open(session, submissions, cause, (known, why) -> moves.step(known, nobodys, why))
                .replaceWithVoid();
    }

    /** Empty where several are possible. */
    Uni<Optional<String>> clinic(Session session, String payer, String subscription) {
        return session.createNativeQuery("select tenant_id from payer_subscription where payer_id = :payer "
                + "and remote_id = :subscription and tenant_id is not null", String.class)
                .setParameter("payer", payer).setParameter("subscription", subscription == null ? "" : subscription)
                .getResultList()
                .chain(known -> known.isEmpty()
                        ? submissions.clinicsOf(session, payer)
                        : Uni.createFrom().item(known))
                .map(all -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
    }
}

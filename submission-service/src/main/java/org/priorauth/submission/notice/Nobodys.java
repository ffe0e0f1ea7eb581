package org.priorauth.submission.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.submission.Failure;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.chain.Submissions.Place;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Failed;
import org.priorauth.submission.domain.Failures;
import org.priorauth.submission.domain.Submission;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * What belongs to no case is a case of its own, which failed: so a person of the clinic finds it in the inbox. Whose
 * subscription it came by says which clinic; without one it is the clinics that ask the payer. Where they are several, each
 * gets one: the owner is among them, and nobody else could ask the payer about a patient. The case holds the payer's name
 * and nothing of the answer, so that no clinic learns of another's patients, nor of another clinic. Operators of the whole
 * system see it in the log and the metric; they have no patients to call about.
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

    /** The case that was opened; empty where there are several, or no clinic that it could be of. */
    Uni<Optional<UUID>> open(Session session, NotificationRow row) {
        return clinics(session, row.payerId, row.subscription).chain(all -> all.size() == 1
                ? open(session, row, new Place(all.get(0), row.id), Failures.nobodys(row.payerId))
                        .replaceWith(Optional.of(row.id))
                : Multi.createFrom().iterable(all.stream().sorted().toList())
                        .onItem().transformToUniAndConcatenate(tenant -> open(session, row,
                                new Place(tenant, among(row.id, tenant)), Failures.somebodys(row.payerId)))
                        .collect().last().replaceWith(Optional.empty()));
    }

    /** The same for the same notification and clinic; the clinics' own tell nothing of each other. */
    private static UUID among(UUID notification, String tenant) {
        return UUID.nameUUIDFromBytes((notification + "|" + tenant).getBytes(StandardCharsets.UTF_8));
    }

    private Uni<Void> open(Session session, NotificationRow row, Place place, Failure why) {
        Cause cause = new Cause(place.tenant(), place.authorization(), Actor.service("submission"), row.receivedAt,
                "payer.notified", row.id, null, null);
        Submission nobodys = new Failed(Facts.none(), why, List.of(), Failed.Again.NOT, Optional.empty(),
                Optional.empty(), Optional.empty());
        return changes.open(session, submissions, cause, (known, because) -> moves.step(known, nobodys, because))
                .replaceWithVoid();
    }

    /** Empty where several are possible. */
    Uni<Optional<String>> clinic(Session session, String payer, String subscription) {
        return clinics(session, payer, subscription)
                .map(all -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
    }

    private Uni<List<String>> clinics(Session session, String payer, String subscription) {
        return session.createNativeQuery("select distinct tenant_id from payer_subscription where payer_id = :payer "
                + "and remote_id = :subscription and tenant_id is not null", String.class)
                .setParameter("payer", payer).setParameter("subscription", subscription == null ? "" : subscription)
                .getResultList()
                .chain(known -> known.isEmpty()
                        ? submissions.clinicsOf(session, payer)
                        : Uni.createFrom().item(known));
    }
}
